package dev.matte.legacy.proxy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Streamable HTTP: each message is a POST, and an answer is JSON or a stream of events.
 *
 * <p>A session that the other side no longer knows ends the conversation: whoever calls next shakes
 * hands again.
 *
 * <p>Specification: 2025-11-25, basic/transports, "Streamable HTTP".
 */
final class HttpLink implements Link {

  private static final String SESSION = "Mcp-Session-Id";
  private static final String FIRST_WITH_VERSION = "2025-06-18";
  private static final Duration LEAVE = Duration.ofSeconds(1);

  private final Http http;
  private final Conversation conversation;
  private final StandingStream standing;
  private volatile Optional<String> session = Optional.empty();
  private volatile Optional<String> version = Optional.empty();

  HttpLink(Http http, Conversation conversation) {
    this.http = http;
    this.conversation = conversation;
    this.standing = new StandingStream(this::stand, this::forgotten);
    conversation.attach(this);
  }

  @Override
  public void ask(byte[] message, Pending pending) {
    EventStream.Sink events = (type, data) -> HttpAnswers.event(conversation, type, data, pending);
    http.ask(post(message), pending, events, new Exchange(pending));
  }

  @Override
  public void tell(byte[] message) {
    http.send(post(message), http.patience(), shared(), new Notice());
  }

  @Override
  public void agree(String protocolVersion, byte[] initialized, Duration timeout)
      throws InterruptedException {
    // Dates compare as texts.
    if (protocolVersion.compareTo(FIRST_WITH_VERSION) >= 0
        && HeaderSyntax.isValue(protocolVersion)) {
      version = Optional.of(protocolVersion);
    }
    // Some servers refuse requests that overtake this notification.
    Notice notice = new Notice();
    http.send(post(initialized), http.patience(), shared(), notice);
    notice.await(timeout);
  }

  @Override
  public void listen() {
    standing.open();
  }

  @Override
  public void close() {
    conversation.end("legacy server \"" + conversation.label() + "\" was closed");
    standing.close();
    session.ifPresent(id -> leave());
    session = Optional.empty();
  }

  /** Tells the other side that the session is over; whether it cares is its own affair. */
  private void leave() {
    Notice notice = new Notice();
    http.send(request("DELETE"), HttpTime.after(LEAVE.toNanos()), (type, data) -> {}, notice);
    try {
      notice.await(LEAVE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Runnable stand(Http.End end) {
    HttpRequest request = request("GET").header("Accept", "text/event-stream");
    return http.send(request, HttpTime.UNLIMITED, shared(), end);
  }

  /** The server has no such session any more, and perhaps other lists. */
  private void forgotten() {
    if (session.isPresent() && !conversation.over()) {
      retire();
      conversation.listsChanged();
    }
  }

  private HttpRequest request(String method) {
    HttpRequest request = http.request(method, http.origin().endpoint());
    session.ifPresent(id -> request.header(SESSION, id));
    version.ifPresent(date -> request.header("MCP-Protocol-Version", date));
    return request;
  }

  private HttpRequest post(byte[] message) {
    return request("POST").header("Accept", "application/json, text/event-stream").body(message);
  }

  /** Takes what belongs to no request. */
  private EventStream.Sink shared() {
    return (type, data) -> HttpAnswers.event(conversation, type, data, null);
  }

  private void settle(HttpAnswer answer, Pending pending) {
    if (answer.status() / 100 == 2) {
      if (session.isEmpty() && !conversation.over()) {
        session = answer.header(SESSION).filter(HeaderSyntax::isValue);
      }
      HttpAnswers.settle(conversation, answer, pending);
    } else if (sessionGone(answer)) {
      retire();
      pending.fail(new SessionGone("its session expired again and again"));
    } else {
      HttpAnswers.refuse(conversation, answer, pending);
    }
  }

  private void retire() {
    standing.close();
    conversation.retire("the session with \"" + conversation.label() + "\" has expired");
  }

  /** The specification's 404, or the 400 that servers answer which have forgotten everything. */
  private boolean sessionGone(HttpAnswer answer) {
    boolean sent = answer.request().has(SESSION);
    int status = answer.status();
    return sent
        && (status == 404
            || (status == 400
                && new String(answer.body(), StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT)
                    .contains("session")));
  }

  /** A request under way. */
  private final class Exchange implements Http.End {
    private final Pending pending;

    Exchange(Pending pending) {
      this.pending = pending;
    }

    @Override
    public void answered(HttpAnswer answer) {
      settle(answer, pending);
    }

    @Override
    public void failed(String reason) {
      pending.fail(conversation.failure("could not be reached: " + reason));
    }

    @Override
    public void late() {
      // Who waits knows the time, and more to say about it.
    }
  }

  /** A message under way that has no answer. */
  private final class Notice implements Http.End {
    private final CountDownLatch taken = new CountDownLatch(1);

    @Override
    public void answered(HttpAnswer answer) {
      if (sessionGone(answer)) {
        retire();
      }
      taken.countDown();
    }

    @Override
    public void failed(String reason) {
      taken.countDown();
    }

    void await(Duration timeout) throws InterruptedException {
      var unused = taken.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }
  }
}
