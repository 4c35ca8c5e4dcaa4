package dev.matte.sample.flownexus.app;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flownexus.app.AppTools.Analytics;
import dev.matte.sample.flownexus.app.AppTools.AppLine;
import dev.matte.sample.flownexus.app.AppTools.Timeframe;
import dev.matte.sample.flownexus.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applications and looks at them in the store. Thread-safe. */
final class AppTable {
  private static final int MOST = 100;
  private static final int MOST_VIEWS = 10_000;

  private final Store store;

  AppTable(Store store) {
    this.store = store;
  }

  /**
   * Keeps a new application.
   *
   * @throws ToolException if its owner has as many as one may have
   */
  void insert(App app) {
    store.transaction(
        () -> {
          int own =
              store
                  .first(
                      "SELECT count(*) FROM apps WHERE owner = ?",
                      row -> row.getInt(1),
                      app.owner())
                  .orElse(0);
          if (own >= MOST) {
            throw new ToolException("you have %d applications, as many as one may".formatted(own));
          }
          return put(app);
        });
  }

  int put(App app) {
    return store.change(
        """
        INSERT OR REPLACE INTO apps (id, owner, name, description, category, version, tags,
            source, metadata, featured, created_at, changed_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        app.id(),
        app.owner(),
        app.name(),
        app.description(),
        app.category(),
        app.version(),
        String.join("\n", app.tags()),
        app.source(),
        app.metadata(),
        app.featured() ? 1 : 0,
        app.createdAt().toEpochMilli(),
        app.changedAt().toEpochMilli());
  }

  Optional<App> find(String id) {
    return store.first("SELECT * FROM apps WHERE id = ?", AppTable::app, id);
  }

  /** The latest changed first. */
  List<AppLine> search(
      @Nullable String text, @Nullable String category, boolean featured, int most) {
    return store.all(
        """
        SELECT * FROM apps
          WHERE (?1 IS NULL OR instr(lower(name || ' ' || description || ' ' || tags), lower(?1)))
            AND (?2 IS NULL OR category = ?2) AND (?3 = 0 OR featured)
          ORDER BY changed_at DESC, id LIMIT ?4\
        """,
        row -> {
          App app = app(row);
          return new AppLine(
              app.id(),
              app.name(),
              app.description(),
              app.category(),
              app.version(),
              app.tags(),
              app.featured());
        },
        text,
        category,
        featured ? 1 : 0,
        most);
  }

  /** Keeps that somebody looked, and of an application the latest ten thousand looks. */
  void viewed(String id, String viewer, Instant now) {
    store.transaction(
        () ->
            store.change(
                    "INSERT INTO app_views (app, viewer, at) VALUES (?, ?, ?)",
                    id,
                    viewer,
                    now.toEpochMilli())
                + store.change(
                    """
                    DELETE FROM app_views WHERE app = ?1 AND rowid <= (
                      SELECT rowid FROM app_views WHERE app = ?1
                        ORDER BY rowid DESC LIMIT 1 OFFSET ?2)\
                    """,
                    id,
                    MOST_VIEWS));
  }

  Analytics analytics(String id, Timeframe timeframe, Instant since) {
    return store
        .first(
            """
            SELECT count(*) AS views, count(DISTINCT viewer) AS viewers, max(at) AS latest
              FROM app_views WHERE app = ? AND at >= ?\
            """,
            row -> {
              long latest = row.getLong("latest");
              return new Analytics(
                  id,
                  timeframe,
                  row.getInt("views"),
                  row.getInt("viewers"),
                  latest == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(latest)));
            },
            id,
            since.toEpochMilli())
        .orElseThrow();
  }

  private static App app(ResultSet row) throws SQLException {
    String tags = row.getString("tags");
    return new App(
        row.getString("id"),
        row.getString("owner"),
        row.getString("name"),
        row.getString("description"),
        row.getString("category"),
        row.getString("version"),
        tags.isEmpty() ? List.of() : List.of(tags.split("\n", -1)),
        row.getString("source"),
        row.getString("metadata"),
        row.getInt("featured") == 1,
        Instant.ofEpochMilli(row.getLong("created_at")),
        Instant.ofEpochMilli(row.getLong("changed_at")));
  }
}
