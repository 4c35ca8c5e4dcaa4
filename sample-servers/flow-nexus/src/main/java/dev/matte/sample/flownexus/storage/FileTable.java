package dev.matte.sample.flownexus.storage;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flownexus.storage.StorageTools.FileReport;
import dev.matte.sample.flownexus.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files and addresses of them in the store. Thread-safe. Whatever is looked up names its owner. */
final class FileTable {
  private static final String COLUMNS = "bucket, path, type, bytes, hash, changed_at";

  private final Store store;

  FileTable(Store store) {
    this.store = store;
  }

  /**
   * A file with what is in it.
   *
   * @param text whether the content is text
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Content(String type, boolean text, byte[] bytes) {}

  /**
   * Keeps a file in place of the one before.
   *
   * @return whether there was one before
   * @throws ToolException if its owner has no room for it
   */
  boolean put(String owner, FileReport file, Content content, Quota quota) {
    return store.transaction(
        () -> {
          boolean before = find(owner, file.bucket(), file.path()).isPresent();
          List<Long> others =
              store.all(
                  "SELECT bytes FROM files WHERE owner = ? AND NOT (bucket = ? AND path = ?)",
                  row -> row.getLong(1),
                  owner,
                  file.bucket(),
                  file.path());
          long bytes = others.stream().mapToLong(Long::longValue).sum();
          if (others.size() >= quota.files() || bytes + file.bytes() > quota.bytes()) {
            throw new ToolException(
                "you have %,d bytes in %,d other files, and your plan allows %,d bytes in %,d files"
                    .formatted(bytes, others.size(), quota.bytes(), quota.files()));
          }
          store.change(
              """
              INSERT OR REPLACE INTO files
                  (owner, bucket, path, type, is_text, bytes, hash, changed_at, content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
              """,
              owner,
              file.bucket(),
              file.path(),
              file.contentType(),
              content.text() ? 1 : 0,
              file.bytes(),
              file.sha256(),
              file.changedAt().toEpochMilli(),
              content.bytes());
          return before;
        });
  }

  Optional<FileReport> find(String owner, String bucket, String path) {
    return store.first(
        "SELECT " + COLUMNS + " FROM files WHERE owner = ? AND bucket = ? AND path = ?",
        FileTable::file,
        owner,
        bucket,
        path);
  }

  List<FileReport> list(String owner, String bucket, String prefix, int most) {
    return store.all(
        "SELECT "
            + COLUMNS
            + """
               FROM files WHERE owner = ?1 AND bucket = ?2 AND substr(path, 1, length(?3)) = ?3
               ORDER BY path LIMIT ?4\
              """,
        FileTable::file,
        owner,
        bucket,
        prefix,
        most);
  }

  Optional<Content> content(String owner, String bucket, String path) {
    return store.first(
        "SELECT type, is_text, content FROM files WHERE owner = ? AND bucket = ? AND path = ?",
        FileTable::content,
        owner,
        bucket,
        path);
  }

  /** Deletes a file and all addresses of it; says whether there was one. */
  boolean delete(String owner, String bucket, String path) {
    return store.transaction(
        () -> {
          store.change(
              "DELETE FROM file_addresses WHERE owner = ? AND bucket = ? AND path = ?",
              owner,
              bucket,
              path);
          return store.change(
                  "DELETE FROM files WHERE owner = ? AND bucket = ? AND path = ?",
                  owner,
                  bucket,
                  path)
              > 0;
        });
  }

  /** Keeps an address, by its token's hash, until its end. */
  void address(String token, String owner, FileReport file, Instant now, Instant end) {
    store.transaction(
        () ->
            store.change("DELETE FROM file_addresses WHERE expires_at <= ?", now.toEpochMilli())
                + store.change(
                    """
                    INSERT INTO file_addresses (token, owner, bucket, path, expires_at)
                      VALUES (?, ?, ?, ?, ?)\
                    """,
                    token,
                    owner,
                    file.bucket(),
                    file.path(),
                    end.toEpochMilli()));
  }

  /** What an address leads to. */
  Optional<Content> at(String token, Instant now) {
    return store.first(
        """
        SELECT type, is_text, content FROM files JOIN file_addresses USING (owner, bucket, path)
          WHERE token = ? AND expires_at > ?\
        """,
        FileTable::content,
        token,
        now.toEpochMilli());
  }

  private static Content content(ResultSet row) throws SQLException {
    return new Content(row.getString("type"), row.getInt("is_text") == 1, row.getBytes("content"));
  }

  private static FileReport file(ResultSet row) throws SQLException {
    String bucket = row.getString("bucket");
    String path = row.getString("path");
    return new FileReport(
        bucket,
        path,
        row.getString("type"),
        row.getLong("bytes"),
        row.getString("hash"),
        Instant.ofEpochMilli(row.getLong("changed_at")),
        Names.resource(bucket, path));
  }
}
