package dev.matte.legacy.proxy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The ways to a session. */
final class Openings {

  private Openings() {}

  /** Starts a process and greets it. */
  static Session process(
      List<String> command, LegacyOptions options, Eras eras, Conversation conversation) {
    return eras.open(
        new Streams(ChildLink.start(command, options, conversation), eras, conversation));
  }

  /** Greets a server over HTTP, by the older transport where the newer one is not understood. */
  static Session http(Http http, LegacyOptions options, Eras eras, Conversation conversation) {
    return eras.open(new Posts(http, options, eras, conversation));
  }

  /** Both eras over the same streams. */
  private record Streams(Link link, Eras eras, Conversation conversation) implements Eras.Ways {

    @Override
    public Session handshake() {
      return new Session(conversation, link, eras.handshake(conversation, false));
    }

    @Override
    public Session claims() {
      return new Session(conversation, link, eras.claims(conversation, true));
    }

    @Override
    public @Nullable Session older() {
      return null;
    }
  }

  /** A conversation of its own for each try. */
  private static final class Posts implements Eras.Ways {
    private final Http http;
    private final LegacyOptions options;
    private final Eras eras;
    private final Conversation first;
    private boolean begun;

    Posts(Http http, LegacyOptions options, Eras eras, Conversation first) {
      this.http = http;
      this.options = options;
      this.eras = eras;
      this.first = first;
    }

    @Override
    public Session handshake() {
      Conversation conversation = next();
      Link link = new HttpLink(http, conversation);
      return new Session(conversation, link, eras.handshake(conversation, true));
    }

    @Override
    public Session claims() {
      Conversation conversation = next();
      Link link = new StatelessLink(http, conversation, eras.mirrors());
      return new Session(conversation, link, eras.claims(conversation, false));
    }

    @Override
    public @Nullable Session older() {
      Conversation conversation = next();
      try {
        Link link = SseLink.open(http, conversation, options.startTimeout());
        return new Session(conversation, link, eras.handshake(conversation, false));
      } catch (LegacyException e) {
        return null;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("the call was cancelled");
      }
    }

    private Conversation next() {
      Conversation next = begun ? first.again() : first;
      begun = true;
      return next;
    }
  }
}
