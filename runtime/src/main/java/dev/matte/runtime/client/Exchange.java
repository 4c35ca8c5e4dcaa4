package dev.matte.runtime.client;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.transport.Outlet;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way of one request, or of what belongs to none. Thread-safe. */
final class Exchange implements Outlet {

  private final McpClient client;
  private final Optional<CallContext> call;
  private volatile @Nullable JsonSlice late;

  Exchange(McpClient client, Optional<CallContext> call) {
    this.client = client;
    this.call = call;
  }

  @Override
  public Caller caller() {
    return client.caller();
  }

  @Override
  public void send(byte[] message, int from, int to) {
    byte[] copy = Arrays.copyOfRange(message, from, to);
    JsonSlice json = new JsonSlice(copy, 0, copy.length);
    Map<String, JsonSlice> members = Slices.members(json);
    JsonSlice id = members.get("id");
    if (!members.containsKey("method")) {
      late = json;
    } else if (id == null) {
      client.hear(json);
      call.ifPresent(heard -> report(heard, members));
    } else {
      client.answer(id, members);
    }
  }

  /** The answer that came when the call's time was over. */
  Optional<JsonSlice> late() {
    return Optional.ofNullable(late);
  }

  /** Tells the caller's own client what the server reports. */
  private static void report(CallContext call, Map<String, JsonSlice> members) {
    Map<String, JsonSlice> params = Slices.members(members.get("params"));
    String method = Slices.text(members.get("method"));
    if (method.equals("notifications/progress")) {
      progress(call, params);
    } else if (method.equals("notifications/message")) {
      LoggingLevel level = LoggingLevel.find(Slices.text(params.get("level")));
      JsonSlice data = params.get("data");
      String words = data == null ? "" : Slices.plain(data);
      call.log(level == null ? LoggingLevel.INFO : level, words);
    }
  }

  private static void progress(CallContext call, Map<String, JsonSlice> params) {
    double progress = Slices.number(params.get("progress"), 0);
    JsonSlice total = params.get("total");
    JsonSlice message = params.get("message");
    if (message != null) {
      call.progress(progress, Slices.number(total, 0), Slices.text(message));
    } else if (total != null) {
      call.progress(progress, Slices.number(total, 0));
    } else {
      call.progress(progress);
    }
  }
}
