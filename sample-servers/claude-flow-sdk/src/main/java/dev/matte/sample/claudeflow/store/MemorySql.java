package dev.matte.sample.claudeflow.store;

/** The statements, whole: what varies is bound to their numbered parameters. */
final class MemorySql {
  /** 1 now. */
  static final String PURGE = "DELETE FROM memory_entries WHERE expires_at <= ?1";

  /** 1 namespace, 2 key, 3 value, 4 now, 5 time to live, 6 expiry. */
  static final String UPDATE =
      """
      UPDATE memory_entries SET value = ?3, updated_at = ?4, ttl = ?5, expires_at = ?6
        WHERE namespace = ?1 AND key = ?2""";

  /** As {@link #UPDATE}. */
  static final String INSERT =
      """
      INSERT INTO memory_entries
          (namespace, key, value, created_at, updated_at, accessed_at, ttl, expires_at)
        VALUES (?1, ?2, ?3, ?4, ?4, ?4, ?5, ?6)""";

  /** 1 namespace, 2 key, 3 now. */
  static final String ACCESS =
      """
      UPDATE memory_entries SET accessed_at = ?3, access_count = coalesce(access_count, 0) + 1
        WHERE namespace = ?1 AND key = ?2 AND (expires_at IS NULL OR expires_at > ?3)""";

  /** 1 namespace, 2 key. */
  static final String DELETE = "DELETE FROM memory_entries WHERE namespace = ?1 AND key = ?2";

  /** 1 namespace. */
  static final String CLEAR = "DELETE FROM memory_entries WHERE namespace = ?1";

  /** 1 now. */
  static final String USAGE =
      """
      SELECT namespace, count(*) AS entries, coalesce(sum(access_count), 0) AS accesses,
          sum(length(CAST(key AS BLOB)) + length(CAST(value AS BLOB))) AS bytes,
          max(updated_at) AS updated_at
        FROM memory_entries WHERE expires_at IS NULL OR expires_at > ?1
        GROUP BY namespace ORDER BY namespace""";

  /** 1 the file to be written, which must not be there. */
  static final String COPY = "VACUUM INTO ?1";

  private static final String SELECT =
      """
      SELECT e.id, e.namespace, e.key, e.value, e.created_at, e.updated_at, e.access_count,
          e.expires_at
        FROM memory_entries e\s""";

  private static final String LIVE = "AND (e.expires_at IS NULL OR e.expires_at > ?3) ";

  /** 1 namespace, 2 key, 3 now. */
  static final String ONE = SELECT + "WHERE e.namespace = ?1 AND e.key = ?2 " + LIVE;

  /**
   * 1 namespace, 2 prefix, 3 now, 4 what all keys with the prefix stand before. The plus keeps
   * SQLite from walking through the whole namespace instead of the range of keys.
   */
  static final String BY_PREFIX =
      SELECT + "WHERE +e.namespace = ?1 AND e.key >= ?2 AND e.key < ?4 " + LIVE + "ORDER BY e.id";

  private static final String WITHIN = "(?1 IS NULL OR e.namespace = ?1) ";
  private static final String BY_NAME = "ORDER BY e.namespace, e.key LIMIT ?4";

  /** 1 namespace or null, 2 glob, 3 now, 4 limit. */
  static final String BY_GLOB = SELECT + "WHERE " + WITHIN + "AND e.key GLOB ?2 " + LIVE + BY_NAME;

  /** 1 namespace or null, 2 part of a key, 3 now, 4 limit. */
  static final String BY_PART =
      SELECT + "WHERE " + WITHIN + "AND instr(lower(e.key), lower(?2)) > 0 " + LIVE + BY_NAME;

  /** 1 namespace or null, 2 full-text query, 3 now, 4 limit. */
  static final String BY_TEXT =
      SELECT
          + "JOIN matte_search s ON e.id = s.rowid WHERE "
          + WITHIN
          + "AND s.matte_search MATCH ?2 "
          + LIVE
          + "ORDER BY s.rank, e.id DESC LIMIT ?4";

  private MemorySql() {}
}
