package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.AskSettings;
import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.rpc.RpcError;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a call remembers into a {@code requestState} and back, with all checks that the
 * protocol asks for: seal, caller, call, revision, age, size, rounds, replay. Thread-safe.
 */
final class StateKeeper {

  private final AskSettings settings;
  private final StateSeal seal;

  StateKeeper(AskSettings settings) {
    this.settings = settings;
    this.seal = new StateSeal(settings);
  }

  /**
   * Makes the text that goes to the client.
   *
   * @throws RpcError if it is too long, or there have been too many rounds
   */
  String keep(KeptState state, Request request) {
    if (state.round() >= settings.maxRounds()) {
      throw new RpcError(
          RpcError.INVALID_PARAMS,
          "this call was answered with questions " + settings.maxRounds() + " times, the limit");
    }
    long expiry = settings.clock().millis() + settings.stateLifetime().toMillis();
    String sealed = seal.seal(state.toBytes(bond(request), expiry, seal.nonce()));
    if (sealed.length() > settings.maxState()) {
      throw new RpcError(
          RpcError.INTERNAL,
          "what this call remembers is longer than " + settings.maxState() + " characters");
    }
    return sealed;
  }

  /**
   * Takes a text back from the client.
   *
   * @throws RpcError if it is not the one of this call
   */
  KeptState open(JsonSlice text, Request request) {
    if (!Params.isText(text)) {
      throw refused("expected text");
    }
    String sealed = text.reader().nextString();
    if (sealed.length() > settings.maxState()) {
      throw refused("longer than " + settings.maxState() + " characters");
    }
    KeptState state = read(seal.open(sealed), request);
    if (state == null) {
      throw refused("of another call");
    }
    if (settings.clock().millis() >= state.expiry()) {
      throw refused("too old; call again without it");
    }
    if (!settings.replayGuard().firstUse(state.id(), Instant.ofEpochMilli(state.expiry()))) {
      throw refused("used before");
    }
    return state;
  }

  private static @Nullable KeptState read(byte[] bytes, Request request) {
    try {
      return KeptState.of(bytes, bond(request));
    } catch (JsonException e) {
      // Sealed by ourselves, but in words of another version.
      throw refused("of another version of this server");
    }
  }

  private static KeptState.Bond bond(Request request) {
    return new KeptState.Bond(
        request.principal(), Fingerprint.of(request.message()), request.revision().date());
  }

  private static RpcError refused(String reason) {
    return new RpcError(RpcError.INVALID_PARAMS, "params.requestState: " + reason);
  }
}
