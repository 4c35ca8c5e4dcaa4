package dev.matte.runtime.http;

import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.transport.Arrival;
import dev.matte.runtime.transport.Arrival.Kind;
import dev.matte.runtime.transport.Endpoint;
import dev.matte.runtime.transport.Work;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is posted to the endpoint: which era a message belongs to, and its way from there.
 *
 * <p>The body decides, and headers are held against it. Safe for use by many threads.
 *
 * <p>Specification: 2026-07-28, basic/transports/streamable-http, "Backward Compatibility"; table
 * 1.1 of our checklist.
 */
final class Posts {

  private static final int INVALID_REQUEST = -32600;
  private static final int HEADER_MISMATCH = -32020;
  private static final String MODERN = "2026-07-28";
  private static final Set<String> LEGACY =
      Set.of("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25");

  private final Endpoint endpoint;
  private final HttpOptions options;
  private final Reply.Streams streams;
  private final Set<Reply> pending = ConcurrentHashMap.newKeySet();
  private final ThreadLocal<JsonWriter> answers = ThreadLocal.withInitial(JsonWriter::new);

  Posts(Endpoint endpoint, HttpOptions options, LongSupplier clock) {
    this.endpoint = endpoint;
    this.options = options;
    this.streams = visit -> openStream(visit, clock);
  }

  /** Takes a message, or turns it away. */
  void take(Visit visit) {
    HttpRequest request = visit.request();
    int size = request.bodyTo() - request.bodyFrom();
    if (size > Math.min(options.maxBodyBytes(), endpoint.maxMessageBytes())) {
      visit.refuse(413, "the message is too long");
    } else if (!MediaTypes.isJson(request.header("Content-Type"))) {
      visit.refuse(415, "expected application/json");
    } else {
      Accepted accepted = Accepted.of(request.header("Accept"));
      Arrival arrival = endpoint.read(request.body(), request.bodyFrom(), request.bodyTo());
      if (accepted == Accepted.NONE && arrival.kind() == Kind.REQUEST) {
        visit.refuse(406, "expected to answer application/json or text/event-stream");
      } else {
        sort(visit, arrival, accepted);
      }
    }
  }

  /** Waits for what is under way, then ends it. */
  void close() {
    for (Reply reply : pending) {
      reply.stop();
    }
  }

  /** The table of eras, from its first row to its last. */
  private void sort(Visit visit, Arrival arrival, Accepted accepted) {
    boolean modern = isModern(visit.request().header("MCP-Protocol-Version"));
    switch (arrival.kind()) {
      case UNREADABLE, INVALID -> serveAlone(visit, arrival, accepted);
      case EMPTY_ARRAY -> refuse(visit, arrival, "an array of messages has at least one");
      case ARRAY -> refuse(visit, arrival, "an array of messages needs a session of 2025-03-26");
      case RESPONSE -> refuse(visit, arrival, "a response needs a session");
      case REQUEST -> {
        if (arrival.claims()) {
          serveAlone(visit, arrival, accepted);
        } else if (arrival.initializes()) {
          handshake(visit, arrival, modern);
        } else {
          serveAlone(visit, arrival, accepted);
        }
      }
      case NOTIFICATION -> serveAlone(visit, arrival, accepted);
    }
  }

  private void handshake(Visit visit, Arrival arrival, boolean modern) {
    JsonWriter answer = answer();
    if (modern) {
      arrival.refuse(
          answer, HEADER_MISMATCH, "the header MCP-Protocol-Version has no claim in the message");
    } else {
      arrival.refuseHandshake(answer);
    }
    visit.answer(arrival.status(), answer);
  }

  private void refuse(Visit visit, Arrival arrival, String text) {
    JsonWriter answer = answer();
    arrival.refuse(answer, INVALID_REQUEST, text);
    visit.answer(arrival.status(), answer);
  }

  /** Serves a message that carries all it needs: rows 6, 9 and 14. */
  private void serveAlone(Visit visit, Arrival arrival, Accepted accepted) {
    JsonWriter answer = answer();
    Reply reply = new Reply(visit, accepted, streams, endpoint.executor(), pending);
    Work work = arrival.serve(visit.request(), answer, reply);
    if (work == null) {
      if (answer.size() > 0 && (arrival.refused() || accepted.json())) {
        visit.answer(arrival.status(), answer);
      } else if (!reply.held()) {
        reply.finish(arrival.status(), answer);
      }
    } else if (work.nonBlocking()) {
      work.run(answer);
      reply.finish(work.status(), answer);
    } else {
      work.detach();
      work.register();
      outlive(visit, arrival, reply);
      Errand.start(endpoint.executor(), new Errand(work, reply));
    }
  }

  /** A client that is gone has cancelled the request: HTTP-24. */
  private void outlive(Visit visit, Arrival arrival, Reply reply) {
    pending.add(reply);
    visit.exchange().onGone(new Abandonment(arrival, reply));
  }

  private JsonWriter answer() {
    JsonWriter answer = answers.get();
    answer.reset();
    return answer;
  }

  private static EventStream openStream(Visit visit, LongSupplier clock) {
    EventStream stream = new EventStream(clock);
    stream.open(visit.exchange(), visit.fields(Heads.EVENTS), false);
    return stream;
  }

  /** Whether a header names a revision without handshake, or one that is still to come. */
  private static boolean isModern(@Nullable String version) {
    return version != null && !LEGACY.contains(version) && version.compareTo(MODERN) >= 0;
  }

  private record Abandonment(Arrival arrival, Reply reply) implements Runnable {
    @Override
    public void run() {
      arrival.cancel();
      reply.dropped();
    }
  }
}
