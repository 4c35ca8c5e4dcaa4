package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The requests of one connection that wait for answers, and what is made of all that comes in.
 * Thread-safe.
 *
 * <p>What fits nowhere is dropped: answers nobody waits for, answers to notifications, unknown
 * notifications. What might explain why an answer stays away is remembered as {@link #trouble}.
 */
final class Conversation {

  private final String label;
  private final Consumer<String> diagnostics;
  private final Runnable listsChanged;
  private final Map<Long, Pending> inFlight = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();
  private volatile @Nullable Link link;
  private volatile @Nullable Subscription subscription;
  private volatile @Nullable String ended;
  private volatile boolean answered;
  private volatile boolean retired;
  private volatile boolean closed;
  private volatile boolean confided;
  private volatile String trouble = "";

  /**
   * Starts without a link.
   *
   * @param label what messages call the other side
   * @param diagnostics hears what the other side said outside the protocol
   * @param listsChanged hears that a list of the other side is another one now
   */
  Conversation(String label, Consumer<String> diagnostics, Runnable listsChanged) {
    this.label = label;
    this.diagnostics = diagnostics;
    this.listsChanged = listsChanged;
  }

  /** Another one with the same other side. */
  Conversation again() {
    return new Conversation(label, diagnostics, listsChanged);
  }

  /** Names the link on which requests of the other side are answered. */
  void attach(Link carrier) {
    link = carrier;
    if (closed) {
      carrier.close();
    }
  }

  /** Names the subscription that hears what is about itself. */
  void attach(Subscription taker) {
    subscription = taker;
  }

  /** Closes the link, or the one that comes. */
  void close() {
    closed = true;
    Link carrier = link;
    if (carrier != null) {
      carrier.close();
    }
  }

  /**
   * Adds a request.
   *
   * @param timeout how long it may take
   * @throws SessionGone if the connection has ended
   */
  Pending open(@Nullable CallContext call, Duration timeout) {
    Pending pending = new Pending(ids.incrementAndGet(), call, timeout);
    inFlight.put(pending.id(), pending);
    String reason = ended;
    if (reason != null) {
      inFlight.remove(pending.id());
      throw new SessionGone(reason);
    }
    return pending;
  }

  /** Forgets a request; an answer that still comes is dropped. */
  void close(Pending pending) {
    inFlight.remove(pending.id());
  }

  /** Fails all that waits, and every later request. */
  void end(String reason) {
    if (ended == null) {
      ended = reason;
    }
    for (Pending pending : inFlight.values()) {
      pending.fail(new LegacyException(reason));
    }
    inFlight.clear();
  }

  /** Takes no more requests; those in flight may still be answered. */
  void retire(String reason) {
    retired = true;
    ended = reason;
  }

  /** Tells whether the conversation takes no more requests, but may have some in flight. */
  boolean retired() {
    return retired;
  }

  boolean over() {
    return ended != null;
  }

  /**
   * Notes that arguments are sent: what the other side says outside of an answer may hold them from
   * now on, and must not be told to other callers.
   */
  void confide() {
    confided = true;
  }

  /** Tells whether arguments were sent. */
  boolean confided() {
    return confided;
  }

  /** Tells whether any request but the handshake was answered. */
  boolean answered() {
    return answered;
  }

  /** How many requests wait for answers. */
  int waiting() {
    return inFlight.size();
  }

  /** What the other side did last that might explain its silence; empty when nothing. */
  String trouble() {
    return trouble;
  }

  String label() {
    return label;
  }

  /** Takes a line of text that may be a message; what is none is noise and handed on as such. */
  void line(byte[] bytes) {
    if (bytes[0] == '{' || bytes[0] == '[') {
      try {
        accept(bytes, 0, bytes.length, null);
        return;
      } catch (JsonException e) {
        if (new String(bytes, StandardCharsets.UTF_8).contains("\"jsonrpc\"")) {
          unreadable("sent a message that is not JSON: " + e.getMessage());
        }
      }
    }
    hand(Texts.cut(bytes));
  }

  /** Hands on what the other side said outside the protocol. */
  void hand(String text) {
    try {
      diagnostics.accept("[" + label + "] " + text);
    } catch (RuntimeException e) {
      // A listener's fault must not end the thread that keeps the other side's pipes empty.
      System.getLogger("dev.matte.legacy").log(System.Logger.Level.ERROR, "diagnostics", e);
    }
  }

  /** Tells that a message came and could not be used; fails the one request that it can be for. */
  void unreadable(String what) {
    trouble = what;
    Pending pending = onlyOne();
    if (pending != null) {
      pending.fail(failure(what));
    }
  }

  /**
   * Takes messages.
   *
   * @param source the request in whose own answer they came; {@code null} when they came by a
   *     stream that all share
   * @throws JsonException if the bytes are not one JSON text
   */
  void accept(byte[] bytes, int from, int to, @Nullable Pending source) {
    Subscription taker = subscription;
    for (Incoming message : Incoming.read(bytes, from, to)) {
      if (taker != null && taker.takes(message)) {
        continue;
      }
      if (!message.method().isEmpty()) {
        if (message.id() == null) {
          hear(message, source);
        } else {
          reply(message, message.id());
        }
      } else if (message.error() != null) {
        fail(message, message.error(), source);
      } else if (message.result() != null) {
        Pending pending = inFlight.remove(message.number());
        if (pending != null) {
          noteAnswer(pending);
          pending.complete(message.result());
        }
      }
    }
  }

  /** Lists may be others than they were. */
  void listsChanged() {
    listsChanged.run();
  }

  LegacyException failure(String what) {
    return new LegacyException("legacy server \"" + label + "\" " + what);
  }

  private void fail(Incoming message, JsonSlice error, @Nullable Pending source) {
    RpcErrorException failure = RpcErrors.read(error);
    Pending pending = inFlight.remove(message.number());
    if (pending == null && source != null && message.id() == null) {
      pending = source;
    }
    if (pending != null) {
      noteAnswer(pending);
      pending.fail(failure);
    } else if (message.id() == null) {
      hand("answered something with " + RpcErrors.text(failure));
      String said = confided ? "error " + failure.code() : RpcErrors.text(failure);
      trouble = "answered something with " + said;
    }
  }

  private void noteAnswer(Pending pending) {
    if (pending.id() > 1) {
      answered = true;
    }
  }

  private void hear(Incoming message, @Nullable Pending source) {
    JsonSlice params = message.params();
    if (message.method().endsWith("/list_changed")) {
      listsChanged.run();
    } else if (params == null) {
      // Nothing else says anything without.
    } else if (message.method().equals("notifications/progress")) {
      Progress.read(params)
          .ifPresent(
              progress -> {
                Pending pending = inFlight.get(progress.token());
                if (pending != null) {
                  pending.say(progress::tell);
                }
              });
    } else if (message.method().equals("notifications/message")) {
      Pending listener = source == null ? onlyOne() : source;
      LogMessage.read(params)
          .ifPresent(
              said -> {
                if (listener == null || !listener.say(said::tell)) {
                  hand(Texts.cut(said.text()));
                }
              });
    }
  }

  /** The one request in flight: with several nobody can tell whose message it is. */
  private @Nullable Pending onlyOne() {
    Pending found = null;
    for (Pending pending : inFlight.values()) {
      if (found != null) {
        return null;
      }
      found = pending;
    }
    return found;
  }

  private void reply(Incoming request, JsonSlice id) {
    JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
    json.name("id").raw(id);
    if (request.method().equals("ping")) {
      json.name("result").beginObject().endObject();
    } else {
      json.name("error").beginObject().name("code").value(RpcErrors.METHOD_NOT_FOUND);
      json.name("message").value("Method not found: " + request.method()).endObject();
    }
    Link carrier = link;
    if (carrier != null) {
      carrier.tell(Lines.one(json.endObject()));
    }
  }
}
