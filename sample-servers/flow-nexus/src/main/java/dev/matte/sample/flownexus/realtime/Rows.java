package dev.matte.sample.flownexus.realtime;

import dev.matte.sample.flownexus.realtime.RealtimeTools.Event;
import dev.matte.sample.flownexus.trail.Trail;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which rows an event of the trail is about, and what became of them. */
final class Rows {
  private static final Map<String, What> BY_KIND =
      Map.ofEntries(
          Map.entry("account.created", new What("accounts", Event.INSERT)),
          Map.entry("account.profile", new What("accounts", Event.UPDATE)),
          Map.entry("account.tier", new What("accounts", Event.UPDATE)),
          Map.entry("account.password_changed", new What("accounts", Event.UPDATE)),
          Map.entry("account.login", new What("sessions", Event.INSERT)),
          Map.entry("account.service", new What("sessions", Event.INSERT)),
          Map.entry("account.logout", new What("sessions", Event.DELETE)),
          Map.entry("workflow.created", new What("workflows", Event.INSERT)),
          Map.entry("workflow.assigned", new What("workflows", Event.UPDATE)),
          Map.entry("workflow.queued", new What("executions", Event.INSERT)),
          Map.entry("workflow.started", new What("executions", Event.UPDATE)),
          Map.entry("workflow.completed", new What("executions", Event.UPDATE)),
          Map.entry("workflow.failed", new What("executions", Event.UPDATE)),
          Map.entry("workflow.cancelled", new What("executions", Event.UPDATE)),
          Map.entry("workflow.interrupted", new What("executions", Event.UPDATE)),
          Map.entry("storage.uploaded", new What("files", Event.INSERT)),
          Map.entry("storage.replaced", new What("files", Event.UPDATE)),
          Map.entry("storage.deleted", new What("files", Event.DELETE)),
          Map.entry("credit.awarded", new What("credits", Event.INSERT)),
          Map.entry("app.published", new What("apps", Event.INSERT)),
          Map.entry("app.updated", new What("apps", Event.UPDATE)));

  private Rows() {}

  /** A table, and what became of a row of it. */
  record What(String table, Event event) {}

  /** What an event of the trail is; empty when it changes no row that can be watched. */
  static Optional<What> of(Trail.Event event) {
    return Optional.ofNullable(BY_KIND.get(event.kind()));
  }

  /** All tables that can be watched, sorted. */
  static Set<String> tables() {
    Set<String> tables = new TreeSet<>();
    BY_KIND.values().forEach(what -> tables.add(what.table()));
    return tables;
  }
}
