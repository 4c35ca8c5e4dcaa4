package dev.matte.runtime.http;

import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.transport.Arrival;
import dev.matte.runtime.transport.Arrival.Kind;
import dev.matte.runtime.transport.Endpoint;
import dev.matte.runtime.transport.Work;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * HTTP+SSE: a stream that a client opens, and posts whose answers come on it. Thread-safe: a
 * concurrent map, nothing else.
 *
 * <p>Specification: 2024-11-05, basic/transports, "HTTP with SSE"; SSE-1 to SSE-6.
 */
final class EventConnections {

  private static final int INVALID_REQUEST = -32600;

  private final Endpoint endpoint;
  private final HttpOptions options;
  private final Pulse pulse;
  private final Map<String, EventConnection> byId = new ConcurrentHashMap<>();
  private final Runnable tidying = this::tidy;

  EventConnections(Endpoint endpoint, HttpOptions options, Pulse pulse) {
    this.endpoint = endpoint;
    this.options = options;
    this.pulse = pulse;
  }

  /** Opens a stream whose client is to post to a path. */
  void open(Visit visit, String path) {
    if (byId.isEmpty()) {
      pulse.also(tidying);
    }
    if (byId.size() >= options.maxSessions()) {
      visit.refuse(503, "there are too many connections");
      return;
    }
    EventConnection client = new EventConnection(Sessions.newId(), visit.caller(), endpoint, pulse);
    byId.put(client.id(), client);
    client.open(visit, path + "?connection=" + client.id());
  }

  /** Takes a message of the client with this id. */
  void post(Visit visit, String id) {
    EventConnection client = byId.get(id);
    // Another's connection is as good as none: LHTTP-4.
    if (client == null || !client.live() || !client.owner().equals(visit.caller())) {
      visit.refuse(404, "there is no such connection; open its stream again");
      return;
    }
    HttpRequest request = visit.request();
    Arrival arrival = endpoint.read(request.body(), request.bodyFrom(), request.bodyTo());
    JsonWriter answer = new JsonWriter();
    if (arrival.claims()) {
      arrival.refuse(answer, INVALID_REQUEST, "this stream serves no revision without handshake");
      visit.answer(arrival.status(), answer);
      return;
    }
    Work work = arrival.serve(client.connection(), answer, new EventPost(client, visit));
    Refusal refusal = arrival.refusal();
    if (refusal != null) {
      visit.refuse(refusal, answer);
      return;
    }
    if (arrival.kind() == Kind.UNREADABLE || arrival.kind() == Kind.INVALID) {
      visit.answer(arrival.status(), answer);
      return;
    }
    visit.respond(202, Heads.NONE);
    if (answer.size() > 0) {
      client.answer(answer.buffer(), 0, answer.size());
    }
    for (Work each = work; each != null; each = each.next()) {
      each.detach();
      each.register();
      Errand.start(endpoint.executor(), new Errand(each, client));
    }
  }

  int size() {
    return byId.size();
  }

  /** Forgets clients that have closed their stream, once nothing runs for them. */
  void tidy() {
    byId.values().removeIf(client -> !client.live() && client.retire());
  }

  void close() {
    for (EventConnection client : byId.values()) {
      client.connection().close();
      client.end();
    }
    byId.clear();
  }
}
