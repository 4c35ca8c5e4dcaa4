package dev.matte.runtime;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonLimits;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonNames;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.rpc.Grammar;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.rpc.RequestId;
import dev.matte.runtime.transport.Outlet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an in-process client receives beside the answers it waits for: notifications, requests, and
 * answers to calls whose time was over. Thread-safe.
 */
final class Mailbox implements Outlet {

  private static final Grammar PLAIN =
      new Grammar(JsonNames.of(), JsonNames.of(), JsonLimits.DEFAULT);

  private final Map<RequestId, byte[]> late = new ConcurrentHashMap<>();
  private final Consumer<JsonMembers> questions;
  private volatile @Nullable Consumer<String> listener;
  private volatile Caller caller = Caller.ANONYMOUS;

  /** Hands each request of the server to the given code, on the thread that sends it. */
  Mailbox(Consumer<JsonMembers> questions) {
    this.questions = questions;
  }

  void listener(Consumer<String> listener) {
    this.listener = listener;
  }

  /** Says who calls from now on. */
  void caller(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Caller caller() {
    return caller;
  }

  @Override
  public void send(byte[] message, int from, int to) {
    byte[] copy = Arrays.copyOfRange(message, from, to);
    Message read = Message.read(copy, 0, copy.length, PLAIN);
    JsonSlice id = read.id();
    if (read.kind() == Message.Kind.REQUEST) {
      questions.accept(JsonMembers.of(new JsonSlice(copy, 0, copy.length)));
    } else if (id != null) {
      late.put(RequestId.of(id), copy);
    } else {
      tell(copy);
    }
  }

  private void tell(byte[] message) {
    Consumer<String> present = listener;
    if (present != null) {
      present.accept(new String(message, StandardCharsets.UTF_8));
    }
  }

  /** A way for one request. */
  Outlet way() {
    return new Way(this);
  }

  /** The answer to a request whose time was over. */
  Optional<byte[]> late(byte[] request) {
    if (late.isEmpty()) {
      return Optional.empty();
    }
    JsonSlice id = Message.read(request, 0, request.length, PLAIN).id();
    return id == null ? Optional.empty() : Optional.ofNullable(late.remove(RequestId.of(id)));
  }

  /** The way of one request: what its client waits for is kept, everything else told. */
  private static final class Way implements Outlet {

    private final Mailbox mailbox;
    private volatile boolean held;

    Way(Mailbox mailbox) {
      this.mailbox = mailbox;
    }

    @Override
    public void send(byte[] message, int from, int to) {
      mailbox.send(message, from, to);
    }

    @Override
    public void answer(byte[] message, int from, int to) {
      if (held) {
        mailbox.tell(Arrays.copyOfRange(message, from, to));
      } else {
        send(message, from, to);
      }
    }

    @Override
    public Caller caller() {
      return mailbox.caller();
    }

    @Override
    public boolean hold(Runnable gone) {
      held = true;
      return true;
    }
  }
}
