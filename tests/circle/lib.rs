//! Several phones in one process, a clock set by hand, and eyes for what lies on the disk.
