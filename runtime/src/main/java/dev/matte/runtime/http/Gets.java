package dev.matte.runtime.http;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of the endpoint by other methods than POST: rows 16 to 20 of table 1.1 of our
 * checklist. Safe for use by many threads.
 *
 * <p>Specification: 2025-11-25, basic/transports, "Listening for Messages from the Server".
 */
final class Gets {

  private final HttpOptions options;
  private final Sessions sessions;
  private final EventConnections eventConnections;
  private final Pulse pulse;

  Gets(HttpOptions options, Sessions sessions, EventConnections eventConnections, Pulse pulse) {
    this.options = options;
    this.sessions = sessions;
    this.eventConnections = eventConnections;
    this.pulse = pulse;
  }

  /** Opens a stream, or goes on with one. */
  void get(Visit visit) {
    HttpRequest request = visit.request();
    String id = request.header(Heads.SESSION);
    String accept = request.header("Accept");
    if (options.legacy() && id != null) {
      HttpSession session = sessions.find(id, visit.caller());
      if (session == null) {
        visit.refuse(404, "there is no such session; begin with initialize");
      } else if (!Accepted.of(accept).stream()) {
        visit.refuse(406, "expected to answer text/event-stream");
      } else {
        stream(visit, session, request.header("Last-Event-ID"));
      }
    } else if (options.eventStream() && accept != null && accept.contains(MediaTypes.EVENTS)) {
      eventConnections.open(visit, options.path());
    } else {
      notAllowed(visit);
    }
  }

  private void stream(Visit visit, HttpSession session, @Nullable String lastEventId) {
    if (lastEventId == null) {
      session.listen(visit);
      return;
    }
    // The stream may still be held by a thread that writes to where the client was before.
    pulse.aside(
        () -> {
          if (!session.resume(visit, lastEventId)) {
            visit.refuse(400, "what followed this event is not kept");
          }
        });
  }

  /** Ends a session. */
  void delete(Visit visit) {
    String id = visit.request().header(Heads.SESSION);
    if (!options.legacy() || id == null) {
      notAllowed(visit);
      return;
    }
    HttpSession session = sessions.find(id, visit.caller());
    if (session == null) {
      visit.refuse(404, "there is no such session");
    } else {
      sessions.end(session);
      visit.respond(204, Heads.NONE);
    }
  }

  /** Says which methods there are. */
  void notAllowed(Visit visit) {
    String allowed = options.legacy() ? "POST, GET, DELETE" : "POST";
    visit.refuse(405, Heads.with(Heads.JSON, "Allow", allowed), "this method is not served here");
  }
}
