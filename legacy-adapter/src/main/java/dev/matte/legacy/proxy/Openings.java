package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.RpcErrorException;
import java.util.List;
import java.util.concurrent.CancellationException;

/** The ways to a session. */
final class Openings {

  private Openings() {}

  /** Starts a process and shakes hands. */
  static Session process(List<String> command, LegacyOptions options, Conversation conversation) {
    return greeted(conversation, ChildLink.start(command, options, conversation), options);
  }

  /** Shakes hands over HTTP, by the older transport where the newer one is not understood. */
  static Session http(Http http, LegacyOptions options, Conversation conversation) {
    try {
      return greeted(conversation, new HttpLink(http, conversation), options);
    } catch (HttpRefusal e) {
      if (e.maybeOlder()) {
        return older(http, options, conversation.again(), e);
      }
      throw e;
    } catch (RpcErrorException e) {
      return older(http, options, conversation.again(), e);
    }
  }

  /** Tries the older transport; when that is not there either, the first refusal counts. */
  private static Session older(
      Http http, LegacyOptions options, Conversation conversation, RuntimeException refusal) {
    SseLink link;
    try {
      link = SseLink.open(http, conversation, options.startTimeout());
    } catch (LegacyException e) {
      throw refusal;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the call was cancelled");
    }
    return greeted(conversation, link, options);
  }

  private static Session greeted(Conversation conversation, Link link, LegacyOptions options) {
    Session session = new Session(conversation, link);
    boolean greeted = false;
    try {
      session.greet(options.startTimeout());
      greeted = true;
      return session;
    } catch (SessionGone e) {
      throw new LegacyException(String.valueOf(e.getMessage()));
    } finally {
      if (!greeted) {
        session.close();
      }
    }
  }
}
