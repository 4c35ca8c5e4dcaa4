package dev.matte.legacy.proxy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
  private final Exchanges exchanges = new Exchanges();
  private volatile @Nullable StandingStream standing;

  StatelessLink(Http http, Conversation conversation, Mirrors mirrors) {
    this.http = http;
    this.conversation = conversation;
    this.mirrors = mirrors;
    conversation.attach(this);
  }

  @Override
  public void ask(byte[] message, Pending pending) {
    Exchange exchange = new Exchange(pending);
    EventStream.Sink events = (type, data) -> HttpAnswers.event(conversation, type, data, pending);
    exchanges.begun(pending, http.send(post(message), events, exchange));
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
  public void abandon(Pending pending) {
    exchanges.breakOff(pending);
  }

  @Override
  public void close() {
    conversation.end("legacy server \"" + conversation.label() + "\" was closed");
    unsubscribe();
    exchanges.breakOffAll();
  }

  private Runnable listen(byte[] request, Http.End end) {
    EventStream.Sink events = (type, data) -> HttpAnswers.event(conversation, type, data, null);
    return http.send(post(request), events, new Listening(conversation, end));
  }

  private HttpRequest post(byte[] message) {
    HttpRequest.Builder request =
        http.request(http.endpoint())
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream");
    mirrors.of(message).forEach(request::setHeader);
    return request.POST(HttpRequest.BodyPublishers.ofByteArray(message)).build();
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
    public void answered(HttpResponse<byte[]> response) {
      HttpAnswers.settle(conversation, response, pending);
      exchanges.ended(pending);
    }

    @Override
    public void failed(String reason) {
      if (pending.waits()) {
        unsubscribe();
        conversation.retire("legacy server \"" + conversation.label() + "\" was out of reach");
        pending.fail(conversation.failure("could not be reached: " + reason));
      }
      exchanges.ended(pending);
    }
  }

  /** A stream that a server in trouble refuses may be had later. */
  private record Listening(Conversation conversation, Http.End end) implements Http.End {

    @Override
    public void answered(HttpResponse<byte[]> response) {
      HttpAnswers.refusal(conversation, response, null);
      if (response.statusCode() >= SERVER_ERROR) {
        end.failed(Http.status(response));
      } else {
        end.answered(response);
      }
    }

    @Override
    public void failed(String reason) {
      end.failed(reason);
    }
  }
}
