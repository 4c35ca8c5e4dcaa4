package dev.matte.runtime.http;

import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.transport.Arrival;
import dev.matte.runtime.transport.Arrival.Kind;
import dev.matte.runtime.transport.Endpoint;
import dev.matte.runtime.transport.Work;
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
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  /** How long calls that were told to stop are waited for. */
  private static final long LAST_MILLIS = 500;

  private static final String VERSION = "MCP-Protocol-Version";
  private static final String MODERN = Revision.V2026_07_28.date();

  private final Endpoint endpoint;
  private final HttpOptions options;
  private final Sessions sessions;
  private final Reply.Streams passing;
  private final Pending pending = new Pending();
  private final ThreadLocal<JsonWriter> answers = ThreadLocal.withInitial(JsonWriter::new);

  Posts(Endpoint endpoint, HttpOptions options, Sessions sessions, Pulse pulse) {
    this.endpoint = endpoint;
    this.options = options;
    this.sessions = sessions;
    this.passing = new PassingStreams(options, pulse);
  }

  /** Takes a message, or turns it away. */
  void take(Visit visit) {
    if (!readable(visit)) {
      return;
    }
    HttpRequest request = visit.request();
    Accepted accepted = Accepted.of(request.header("Accept"));
    Arrival arrival = endpoint.read(request.body(), request.bodyFrom(), request.bodyTo());
    if (accepted == Accepted.NONE && arrival.kind() == Kind.REQUEST) {
      visit.refuse(406, "expected to answer application/json or text/event-stream");
    } else {
      sort(visit, arrival, accepted);
    }
  }

  /** Whether a body is JSON of a size that is taken; if not, the request is turned away. */
  boolean readable(Visit visit) {
    HttpRequest request = visit.request();
    int size = request.bodyTo() - request.bodyFrom();
    if (size > Math.min(options.maxBodyBytes(), endpoint.maxMessageBytes())) {
      visit.refuse(413, "the message is too long");
      return false;
    }
    if (!MediaTypes.isJson(request.header("Content-Type"))) {
      visit.refuse(415, "expected application/json");
      return false;
    }
    return true;
  }

  /** Waits for what is under way, then ends it. */
  void close() {
    pending.all().forEach(Reply::wind);
    try {
      pending.awaitNone(options.shutdownGrace().toMillis());
      pending.all().forEach(Reply::stop);
      pending.awaitNone(LAST_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      pending.all().forEach(Reply::stop);
    }
  }

  /** The table of eras, from its first row to its last. */
  private void sort(Visit visit, Arrival arrival, Accepted accepted) {
    boolean modern = isModern(visit.request().header(VERSION)) || !options.legacy();
    switch (arrival.kind()) {
      case UNREADABLE, INVALID -> serveAlone(visit, arrival, accepted);
      case EMPTY_ARRAY -> refuse(visit, arrival, "an array of messages has at least one");
      case ARRAY -> batch(visit, arrival, accepted, modern);
      case RESPONSE -> {
        if (modern) {
          refuse(visit, arrival, "nothing was asked that this could answer");
        } else {
          serveInSession(visit, arrival, accepted);
        }
      }
      case REQUEST, NOTIFICATION -> {
        if (arrival.claims()) {
          serveAlone(visit, arrival, accepted);
        } else if (arrival.initializes() && arrival.kind() == Kind.REQUEST) {
          handshake(visit, arrival, accepted);
        } else if (modern) {
          serveAlone(visit, arrival, accepted);
        } else {
          serveInSession(visit, arrival, accepted);
        }
      }
    }
  }

  private void batch(Visit visit, Arrival arrival, Accepted accepted, boolean modern) {
    String id = visit.request().header(Heads.SESSION);
    HttpSession session =
        modern || arrival.claims() || id == null ? null : sessions.find(id, visit.caller());
    if (session == null || session.connection().revision() != Revision.V2025_03_26) {
      refuse(visit, arrival, "an array of messages needs a session of revision 2025-03-26");
    } else {
      serveInSession(visit, arrival, accepted);
    }
  }

  private void handshake(Visit visit, Arrival arrival, Accepted accepted) {
    JsonWriter answer = answer();
    if (!options.legacy()) {
      arrival.refuseHandshake(answer);
      visit.answer(arrival.status(), answer);
      return;
    }
    if (isModern(visit.request().header(VERSION))) {
      arrival.refuse(answer, HEADER_MISMATCH, "the header " + VERSION + " has no claim beside it");
      visit.answer(arrival.status(), answer);
      return;
    }
    HttpSession session = sessions.create(visit.caller());
    arrival.serve(session.connection(), answer, session);
    if (session.connection().revision() == null) {
      session.end();
      visit.answer(arrival.status(), answer);
    } else if (!sessions.add(session)) {
      session.end();
      visit.refuse(503, "there are too many sessions");
    } else if (accepted.json()) {
      visit.respond(200, Heads.with(Heads.JSON, Heads.SESSION, session.id()), answer);
    } else {
      EventStream stream =
          session.open(visit, Heads.with(Heads.EVENTS, Heads.SESSION, session.id()));
      stream.send(answer.buffer(), 0, answer.size());
      stream.end();
    }
  }

  /** Serves a message that carries all it needs: rows 6, 9 and 14. */
  private void serveAlone(Visit visit, Arrival arrival, Accepted accepted) {
    JsonWriter answer = answer();
    Reply reply = new Reply(visit, accepted, passing, endpoint.executor(), pending);
    Work work = arrival.serve(visit.request(), answer, reply);
    if (work == null) {
      answer(visit, arrival, accepted, reply, answer);
    } else if (work.nonBlocking()) {
      work.run(answer);
      reply.finish(work.status(), work.refusal(), answer);
    } else {
      work.detach();
      work.register();
      // A client that is gone has cancelled the request: HTTP-24.
      reply.outlive(arrival::cancel);
      Errand.start(endpoint.executor(), new Errand(work, reply));
    }
  }

  /** Serves a message by what a handshake settled: rows 3, 5, 10 to 13 and 15. */
  private void serveInSession(Visit visit, Arrival arrival, Accepted accepted) {
    HttpSession session = session(visit, arrival);
    if (session == null) {
      return;
    }
    JsonWriter answer = answer();
    Reply reply = new Reply(visit, accepted, session, endpoint.executor(), pending);
    Work work = arrival.serve(session.connection(), answer, reply);
    if (work == null) {
      answer(visit, arrival, accepted, reply, answer);
    } else if (work.nonBlocking() && work.next() == null) {
      work.run(answer);
      reply.finish(work.status(), work.refusal(), answer);
    } else {
      for (Work each = work.next(); each != null; each = each.next()) {
        reply.expectOneMore();
      }
      for (Work each = work; each != null; each = each.next()) {
        each.detach();
        each.register();
      }
      reply.outlive();
      for (Work each = work; each != null; each = each.next()) {
        Errand.start(endpoint.executor(), new Errand(each, reply));
      }
    }
  }

  /** The session that a message belongs to; {@code null} when it was turned away. */
  private @Nullable HttpSession session(Visit visit, Arrival arrival) {
    String id = visit.request().header(Heads.SESSION);
    HttpSession session = id == null ? null : sessions.find(id, visit.caller());
    String version = visit.request().header(VERSION);
    if (id == null) {
      refuse(visit, arrival, "expected a session (" + Heads.SESSION + ") or a claim in _meta");
    } else if (session == null) {
      refuse(visit, arrival, NOT_FOUND, "there is no such session; begin with initialize");
    } else if (version != null && !isLegacy(version)) {
      refuse(visit, arrival, "the header " + VERSION + " names no revision that is served");
    } else {
      return session;
    }
    return null;
  }

  /** Answers what called nobody's code. */
  private static void answer(
      Visit visit, Arrival arrival, Accepted accepted, Reply reply, JsonWriter answer) {
    Refusal refusal = arrival.refusal();
    if (refusal != null) {
      visit.refuse(refusal, answer);
    } else if (answer.size() > 0 && (arrival.refused() || accepted.json())) {
      visit.answer(arrival.status(), answer);
    } else if (reply.held()) {
      reply.windBy(arrival::end);
    } else {
      reply.finish(arrival.status(), null, answer);
    }
  }

  private void refuse(Visit visit, Arrival arrival, String text) {
    refuse(visit, arrival, BAD_REQUEST, text);
  }

  private void refuse(Visit visit, Arrival arrival, int status, String text) {
    JsonWriter answer = answer();
    arrival.refuse(answer, INVALID_REQUEST, text);
    visit.respond(status, Heads.JSON, answer);
  }

  private JsonWriter answer() {
    JsonWriter answer = answers.get();
    answer.reset();
    return answer;
  }

  /** Whether a header names a revision without handshake, or one that is still to come. */
  private static boolean isLegacy(String version) {
    Revision found = Revision.find(version);
    return found != null && !found.modern();
  }

  private static boolean isModern(@Nullable String version) {
    return version != null && !isLegacy(version) && version.compareTo(MODERN) >= 0;
  }
}
