//! The one handle: commands in, views out.
