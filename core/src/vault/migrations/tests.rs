use super::*;

/// The statements of a schema without comments, white space folded, in order.
fn tables(connection: &Connection) -> Vec<String> {
    let mut listing = connection
        .prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
        .unwrap();
    let rows = listing.query_map([], |row| row.get::<_, String>(0)).unwrap();
    rows.map(|sql| {
        let sql = sql.unwrap();
        let bare = sql.lines().map(|line| line.split("--").next().unwrap_or_default());
        bare.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
    })
    .collect()
}

#[test]
fn the_written_schema_is_the_one_a_vault_has() {
    let mut live = Connection::open_in_memory().unwrap();
    apply(&mut live).unwrap();
    let written = Connection::open_in_memory().unwrap();
    written.execute_batch(include_str!("../../../docs/schema.sql")).unwrap();
    assert_eq!(tables(&live), tables(&written));
    assert!(!tables(&live).is_empty());
}

#[test]
fn every_table_is_strict_and_no_column_may_be_null() {
    let mut live = Connection::open_in_memory().unwrap();
    apply(&mut live).unwrap();
    let loose = "SELECT count(*) FROM pragma_table_list AS t
                 WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%' AND NOT t.strict";
    assert_eq!(live.query_row(loose, [], |row| row.get::<_, u32>(0)).unwrap(), 0);
    let nullable = "SELECT count(*) FROM sqlite_master AS t, pragma_table_info(t.name) AS c
                    WHERE t.type = 'table' AND c.\"notnull\" = 0";
    assert_eq!(live.query_row(nullable, [], |row| row.get::<_, u32>(0)).unwrap(), 0);
}

#[test]
fn steps_are_taken_once_and_never_backwards() {
    let mut live = Connection::open_in_memory().unwrap();
    assert_eq!(version(&live), Ok(0));
    apply(&mut live).unwrap();
    apply(&mut live).unwrap();
    assert_eq!(version(&live), Ok(KNOWN));
    live.execute("INSERT INTO migration (version) VALUES (99)", []).unwrap();
    let ahead = Err(VaultError::NewerVersion { found: 99, known: KNOWN });
    assert_eq!(apply(&mut live), ahead);
}
