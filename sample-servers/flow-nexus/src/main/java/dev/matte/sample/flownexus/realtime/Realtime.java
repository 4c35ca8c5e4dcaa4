package dev.matte.sample.flownexus.realtime;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.sample.flownexus.realtime.SubscriptionTable.Kept;
import dev.matte.sample.flownexus.store.Store;
import dev.matte.sample.flownexus.trail.Trail;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The realtime tools: who asks hears of their own rows and no others. What happens is what the
 * trail says. Thread-safe.
 */
public final class Realtime implements RealtimeTools {
  private static final String ADDRESS = "nexus://realtime/";
  private static final Pattern FILTER = Pattern.compile("id=eq\\.([!-~]{1,600})");
  private static final int MOST = 100;

  private final SubscriptionTable table;
  private final Trail trail;
  private final InstantSource clock;

  /** Keeps subscriptions in a store. */
  public Realtime(Store store, Trail trail, InstantSource clock) {
    this.table = new SubscriptionTable(store);
    this.trail = trail;
    this.clock = clock;
  }

  /** The resources that are others now that something has happened. */
  public static List<String> addresses(Store store, Trail.Event happened) {
    return new SubscriptionTable(store)
        .list(happened.owner()).stream()
            .filter(kept -> kept.wants(happened))
            .map(kept -> ADDRESS + kept.id())
            .toList();
  }

  @Override
  public Subscription realtimeSubscribe(
      String table, Event event, @Nullable String filter, CallContext call) {
    if (!Rows.tables().contains(table)) {
      throw new ToolException("table: expected one of " + String.join(", ", Rows.tables()));
    }
    Optional<String> row = Optional.empty();
    if (filter != null && !filter.isBlank()) {
      Matcher matcher = FILTER.matcher(filter.strip());
      if (!matcher.matches()) {
        throw new ToolException("filter: expected id=eq. and the id of a row");
      }
      row = Optional.of(matcher.group(1));
    }
    Kept kept =
        new Kept(
            "sub-" + UUID.randomUUID(),
            call.caller().id(),
            table,
            event,
            row,
            trail.last(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    this.table.insert(kept);
    return report(kept);
  }

  @Override
  public Cancellation realtimeUnsubscribe(String subscriptionId, CallContext call) {
    return new Cancellation(subscriptionId, table.delete(call.caller().id(), subscriptionId));
  }

  @Override
  public SubscriptionList realtimeList(CallContext call) {
    return new SubscriptionList(
        table.list(call.caller().id()).stream().map(Realtime::report).toList());
  }

  @Override
  public Changes changes(String id, CallContext call) {
    Kept kept =
        table
            .find(call.caller().id(), id)
            .orElseThrow(() -> new UnknownResourceException(ADDRESS + id));
    return new Changes(
        id,
        trail.after(kept.owner(), kept.after()).stream()
            .filter(kept::wants)
            .limit(MOST)
            .map(Realtime::change)
            .toList());
  }

  private static Change change(Trail.Event event) {
    Rows.What what = Rows.of(event).orElseThrow();
    return new Change(
        event.at(), what.table(), what.event(), event.subject(), event.kind(), event.detail());
  }

  private static Subscription report(Kept kept) {
    return new Subscription(
        kept.id(),
        kept.table(),
        kept.event(),
        kept.row().map("id=eq."::concat),
        ADDRESS + kept.id(),
        kept.createdAt());
  }
}
