package dev.matte.sample.claudeflow.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Entries in namespaces, in one SQLite file. Thread-safe, and safe beside other processes.
 *
 * <p>An entry whose time has come is gone for every method here, and leaves the file with the next
 * store. All methods throw {@link MemoryException} when the file fails them, and {@code
 * ToolException} when others keep it busy for too long.
 */
public final class MemoryStore implements AutoCloseable {
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  private final MemoryFile file;
  private final InstantSource clock;

  /** Uses the file, which is made with its folder when it is first needed and not there. */
  public MemoryStore(Path path) {
    this(path, InstantSource.system(), Duration.ofSeconds(10));
  }

  /** As above, by this clock, waiting at most so long for other processes. */
  public MemoryStore(Path path, InstantSource clock, Duration patience) {
    this.file = new MemoryFile(path, patience);
    this.clock = clock;
  }

  /** Keeps a value until it is replaced, and says whether it replaced one. */
  public Stored store(String namespace, String key, String value) {
    return store(namespace, key, value, null);
  }

  /** Keeps a value for a time of at least a second, and says whether it replaced one. */
  public Stored store(String namespace, String key, String value, @Nullable Duration timeToLive) {
    long now = clock.instant().getEpochSecond();
    Long ttl = timeToLive == null ? null : timeToLive.toSeconds();
    Long expiry = ttl == null ? null : Long.valueOf(now + ttl);
    return file.write(
        () -> {
          bind(MemorySql.PURGE, now).executeUpdate();
          boolean replaced =
              bind(MemorySql.UPDATE, namespace, key, value, now, ttl, expiry) //
                      .executeUpdate()
                  > 0;
          if (!replaced) {
            bind(MemorySql.INSERT, namespace, key, value, now, ttl, expiry).executeUpdate();
          }
          return new Stored(replaced, Optional.ofNullable(expiry).map(Instant::ofEpochSecond));
        });
  }

  /** Finds an entry and counts the access; the entry answered tells of it already. */
  public Optional<Entry> retrieve(String namespace, String key) {
    long now = clock.instant().getEpochSecond();
    return file.write(
        () -> {
          bind(MemorySql.ACCESS, namespace, key, now).executeUpdate();
          return first(entries(bind(MemorySql.ONE, namespace, key, now)));
        });
  }

  /** Finds an entry and leaves no trace. */
  public Optional<Entry> peek(String namespace, String key) {
    long now = clock.instant().getEpochSecond();
    return file.read(() -> first(entries(bind(MemorySql.ONE, namespace, key, now))));
  }

  /** All entries whose keys begin so, oldest first. */
  public List<Entry> list(String namespace, String prefix) {
    long now = clock.instant().getEpochSecond();
    return file.read(
        () -> entries(bind(MemorySql.BY_PREFIX, namespace, prefix, now, prefix + LAST)));
  }

  /** Forgets an entry, and says whether there was one. */
  public boolean delete(String namespace, String key) {
    return file.write(() -> bind(MemorySql.DELETE, namespace, key).executeUpdate() > 0);
  }

  /** Forgets all entries of a namespace, and says how many they were. */
  public int clear(String namespace) {
    return file.write(() -> bind(MemorySql.CLEAR, namespace).executeUpdate());
  }

  /** Takes entries whose time has come out of the file, and says how many they were. */
  public int purge() {
    return file.write(
        () -> bind(MemorySql.PURGE, clock.instant().getEpochSecond()).executeUpdate());
  }

  /** The namespaces that hold something, by name. */
  public List<Usage> usage() {
    List<Usage> usage = new ArrayList<>();
    long now = clock.instant().getEpochSecond();
    return file.read(
        () -> {
          try (ResultSet row = bind(MemorySql.USAGE, now).executeQuery()) {
            while (row.next()) {
              usage.add(
                  new Usage(
                      row.getString("namespace"),
                      row.getLong("entries"),
                      row.getLong("bytes"),
                      row.getLong("accesses"),
                      Instant.ofEpochSecond(row.getLong("updated_at"))));
            }
          }
          return usage;
        });
  }

  /** Where the file is. */
  public Path path() {
    return file.path();
  }

  /** Writes a copy of the file as it stands; nothing may be there yet. Not within a transaction. */
  public void copyTo(Path copy) {
    file.alone(() -> bind(MemorySql.COPY, copy.toString()).execute());
  }

  /** Makes the file as small as its entries allow. Not within a transaction. */
  public void compact() {
    file.alone(
        () -> {
          file.statement("VACUUM").execute();
          return file.statement("PRAGMA wal_checkpoint(TRUNCATE)").execute();
        });
  }

  /** Searches all namespaces. */
  public Found search(String pattern, int limit) {
    return search(pattern, null, limit);
  }

  /**
   * Searches one namespace.
   *
   * <p>With {@code *} (any text) or {@code ?} (any one character) in it, a pattern is compared with
   * whole keys. Without, it is looked for inside keys, ASCII letters in either case; then its words
   * are looked for in keys and values, whatever their case and accents.
   */
  public Found search(String pattern, @Nullable String namespace, int limit) {
    SearchPattern wanted = new SearchPattern(pattern);
    long now = clock.instant().getEpochSecond();
    Map<Long, Found.Hit> hits = new LinkedHashMap<>();
    file.read(
        () -> {
          if (wanted.hasWildcard()) {
            add(hits, true, bind(MemorySql.BY_GLOB, namespace, wanted.glob(), now, limit + 1L));
          } else {
            add(hits, true, bind(MemorySql.BY_PART, namespace, pattern, now, limit + 1L));
            if (!wanted.match().isEmpty()) {
              add(hits, false, bind(MemorySql.BY_TEXT, namespace, wanted.match(), now, limit + 1L));
            }
          }
          return hits;
        });
    List<Found.Hit> best = new ArrayList<>(hits.values());
    boolean more = best.size() > limit;
    return new Found(List.copyOf(more ? best.subList(0, limit) : best), more);
  }

  /** Does several things as one: all of them are kept or, when it throws, none. */
  public <T> T transaction(Supplier<T> work) {
    return file.write(work::get);
  }

  @Override
  public void close() {
    file.close();
  }

  private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = file.statement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static void add(Map<Long, Found.Hit> hits, boolean byKey, PreparedStatement select)
      throws SQLException {
    for (Entry entry : entries(select)) {
      hits.putIfAbsent(entry.id(), new Found.Hit(entry, byKey));
    }
  }

  private static Optional<Entry> first(List<Entry> entries) {
    return entries.stream().findFirst();
  }

  private static List<Entry> entries(PreparedStatement select) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        entries.add(entry(row));
      }
    }
    return entries;
  }

  private static Entry entry(ResultSet row) throws SQLException {
    long expiry = row.getLong("expires_at");
    boolean forever = row.wasNull();
    return new Entry(
        row.getLong("id"),
        row.getString("namespace"),
        row.getString("key"),
        row.getString("value"),
        Instant.ofEpochSecond(row.getLong("created_at")),
        Instant.ofEpochSecond(row.getLong("updated_at")),
        row.getLong("access_count"),
        forever ? Optional.empty() : Optional.of(Instant.ofEpochSecond(expiry)));
  }
}
