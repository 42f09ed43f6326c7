//! How often the database is read (B16); only in builds that measure.

use std::sync::atomic::{AtomicUsize, Ordering};

use rusqlite::Connection;
use rusqlite::trace::{TraceEvent, TraceEventCodes};

use super::error::VaultError;

static READS: AtomicUsize = AtomicUsize::new(0);

/// How many statements that read any vault's database this program has begun.
#[must_use]
pub fn reads() -> usize {
    READS.load(Ordering::Relaxed)
}

/// The same connection; what is read through it is counted from now on.
pub(super) fn counted(mut connection: Connection) -> Result<Connection, VaultError> {
    let count = |event: TraceEvent<'_>| {
        if let TraceEvent::Stmt(_, sql) = event {
            READS.fetch_add(usize::from(is_read(sql)), Ordering::Relaxed);
        }
    };
    connection.trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(count))?;
    Ok(connection)
}

/// Whether a statement reads, and writes nothing.
fn is_read(sql: &str) -> bool {
    match sql.split_whitespace().next().map(str::to_ascii_uppercase).as_deref() {
        Some("SELECT" | "VALUES") => true,
        Some("PRAGMA") => !sql.contains('='),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reads_is_counted_and_what_writes_is_not() {
        let connection = counted(Connection::open_in_memory().unwrap()).unwrap();
        let before = reads();
        connection.execute_batch("PRAGMA user_version = 2; CREATE TABLE it (one)").unwrap();
        connection.execute("INSERT INTO it SELECT 1", []).unwrap();
        connection.query_row("PRAGMA user_version", [], |_| Ok(())).unwrap();
        let mut asking = connection.prepare("\n  select one FROM it").unwrap();
        for _ in 0..2 {
            asking.query_row([], |_| Ok(())).unwrap();
        }
        // other tests of this program count as well
        assert!(reads() >= before + 3);
        let writes = ["INSERT INTO it SELECT 1", "BEGIN", "COMMIT", "PRAGMA user_version = 2"];
        assert!(!writes.into_iter().any(is_read));
    }
}
