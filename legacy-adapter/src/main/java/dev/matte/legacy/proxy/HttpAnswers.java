package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonException;
import org.jspecify.annotations.Nullable;

/** What is made of the answer to a POST. */
final class HttpAnswers {

  private HttpAnswers() {}

  /**
   * Takes an event.
   *
   * @param source the request in whose answer it came; {@code null} when it came by a stream that
   *     belongs to no request
   */
  static void event(Conversation conversation, String type, byte[] data, @Nullable Pending source) {
    if (type.equals(EventStream.TOO_LONG)) {
      conversation.unreadable("sent an event that is too long");
    } else if (data.length > 0) {
      message(conversation, data, source);
    }
  }

  /** Takes the end of an answer, and ends the request with it. */
  static void settle(Conversation conversation, HttpAnswer answer, Pending pending) {
    byte[] body = answer.body();
    if (answer.status() / 100 != 2) {
      refuse(conversation, answer, pending);
    } else if (body.length > 0) {
      message(conversation, body, pending);
    }
    pending.fail(conversation.failure("ended its answer before the result"));
  }

  /** Takes an answer of no success, and ends the request with it. */
  static void refuse(Conversation conversation, HttpAnswer answer, Pending pending) {
    refusal(conversation, answer, pending);
    pending.fail(
        new HttpRefusal(conversation.failure(Http.status(answer)).getMessage(), answer.status()));
  }

  /** Takes the error in an answer, if there is one. */
  static void refusal(Conversation conversation, HttpAnswer answer, @Nullable Pending source) {
    byte[] body = answer.body();
    if (body.length > 0 && (body[0] == '{' || body[0] == '[')) {
      try {
        conversation.accept(body, 0, body.length, source);
      } catch (JsonException e) {
        // A body that is no message is shown as it is.
      }
    }
  }

  private static void message(Conversation conversation, byte[] message, @Nullable Pending source) {
    try {
      conversation.accept(message, 0, message.length, source);
    } catch (JsonException e) {
      if (source != null) {
        source.fail(conversation.failure("sent a message that is not JSON: " + e.getMessage()));
      }
    }
  }
}
