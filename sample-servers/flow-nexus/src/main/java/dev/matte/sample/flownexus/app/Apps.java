package dev.matte.sample.flownexus.app;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flownexus.store.Store;
import dev.matte.sample.flownexus.trail.Trail;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The app tools: what is published all callers see, and its owner alone may change. Thread-safe.
 */
public final class Apps implements AppTools {
  private final AppTable table;
  private final Trail trail;
  private final InstantSource clock;

  /** Keeps applications in a store. */
  public Apps(Store store, Trail trail, InstantSource clock) {
    this.table = new AppTable(store);
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public AppReport appStorePublishApp(
      String name,
      String description,
      String category,
      String sourceCode,
      String version,
      @Nullable List<String> tags,
      @Nullable ObjectNode metadata,
      CallContext call) {
    Instant now = now();
    App app =
        new App(
            "app-" + UUID.randomUUID(),
            call.caller().id(),
            name,
            description,
            category,
            version,
            tags == null ? List.of() : tags,
            sourceCode,
            App.json(metadata),
            false,
            now,
            now);
    table.insert(app);
    trail.note(app.owner(), "app.published", app.id(), app.name());
    return app.report(app.owner());
  }

  @Override
  public AppReport appGet(String appId, CallContext call) {
    App app = find(appId);
    String caller = call.caller().id();
    if (!app.owner().equals(caller)) {
      table.viewed(app.id(), caller, now());
    }
    return app.report(caller);
  }

  @Override
  public AppReport appUpdate(String appId, ObjectNode updates, CallContext call) {
    App app = find(appId);
    boolean administrator = call.caller().permitted("admin:apps");
    if (!app.owner().equals(call.caller().id()) && !administrator) {
      throw new ToolException("app_id: it is somebody else's to change");
    }
    App changed = app.updated(updates, administrator, now());
    table.put(changed);
    trail.note(
        app.owner(),
        "app.updated",
        app.id(),
        "%s, by %s".formatted(String.join(" ", updates.propertyNames()), call.caller().id()));
    return changed.report(call.caller().id());
  }

  @Override
  public AppList appSearch(
      @Nullable String search,
      @Nullable String category,
      @Nullable Boolean featured,
      int limit,
      CallContext call) {
    return new AppList(table.search(search, category, Boolean.TRUE.equals(featured), limit));
  }

  @Override
  public Analytics appAnalytics(String appId, Timeframe timeframe, CallContext call) {
    App app = find(appId);
    if (!app.owner().equals(call.caller().id()) && !call.caller().permitted("admin:apps")) {
      throw new ToolException("app_id: its owner alone may see who looks at it");
    }
    int days =
        switch (timeframe) {
          case DAY -> 1;
          case WEEK -> 7;
          case MONTH -> 30;
          case QUARTER -> 90;
        };
    return table.analytics(app.id(), timeframe, clock.instant().minus(Duration.ofDays(days)));
  }

  private App find(String id) {
    return table
        .find(id)
        .orElseThrow(() -> new ToolException("app_id: there is no such application"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
