package dev.matte.legacy.proxy;

import org.jspecify.annotations.Nullable;

/**
 * Streamable HTTP as of 2026-07-28: each request is a POST of its own, whose headers repeat what
 * its body says, and whose end cancels it. There are no sessions.
 *
 * <p>A server that cannot be reached may be another one when it comes back: whoever calls next
 * greets it again.
 *
 * <p>Specification: 2026-07-28, basic/transports/streamable-http.
 */
final class StatelessLink implements Link {

  private static final int SERVER_ERROR = 500;

  private final Http http;
  private final Conversation conversation;
  private final Mirrors mirrors;
  private volatile @Nullable StandingStream standing;

  StatelessLink(Http http, Conversation conversation, Mirrors mirrors) {
    this.http = http;
    this.conversation = conversation;
    this.mirrors = mirrors;
    conversation.attach(this);
  }

  @Override
  public void ask(byte[] message, Pending pending) {
    EventStream.Sink events = (type, data) -> HttpAnswers.event(conversation, type, data, pending);
    http.ask(post(message), pending, events, new Exchange(pending));
  }

  /** Nothing is told but in requests. */
  @Override
  public void tell(byte[] message) {}

  @Override
  public void subscribe(byte[] request) {
    StandingStream stream = new StandingStream(end -> listen(request, end), () -> {});
    standing = stream;
    stream.open();
    if (conversation.over()) {
      stream.close();
    }
  }

  @Override
  public void close() {
    conversation.end("legacy server \"" + conversation.label() + "\" was closed");
    unsubscribe();
  }

  private Runnable listen(byte[] request, Http.End end) {
    EventStream.Sink events = (type, data) -> HttpAnswers.event(conversation, type, data, null);
    return http.send(post(request), HttpTime.UNLIMITED, events, new Listening(conversation, end));
  }

  private HttpRequest post(byte[] message) {
    HttpRequest request =
        http.request("POST", http.origin().endpoint())
            .header("Accept", "application/json, text/event-stream")
            .body(message);
    mirrors.of(message).forEach(request::header);
    return request;
  }

  private void unsubscribe() {
    StandingStream stream = standing;
    if (stream != null) {
      stream.close();
    }
  }

  /** A request under way. */
  private final class Exchange implements Http.End {
    private final Pending pending;

    Exchange(Pending pending) {
      this.pending = pending;
    }

    @Override
    public void answered(HttpAnswer answer) {
      HttpAnswers.settle(conversation, answer, pending);
    }

    @Override
    public void failed(String reason) {
      if (pending.waits()) {
        unsubscribe();
        conversation.retire("legacy server \"" + conversation.label() + "\" was out of reach");
        pending.fail(conversation.failure("could not be reached: " + reason));
      }
    }

    @Override
    public void late() {
      // Who waits knows the time, and more to say about it.
    }
  }

  /** A stream that a server in trouble refuses may be had later. */
  private record Listening(Conversation conversation, Http.End end) implements Http.End {

    @Override
    public void answered(HttpAnswer answer) {
      HttpAnswers.refusal(conversation, answer, null);
      if (answer.status() >= SERVER_ERROR) {
        end.failed(Http.status(answer));
      } else {
        end.answered(answer);
      }
    }

    @Override
    public void failed(String reason) {
      end.failed(reason);
    }
  }
}
