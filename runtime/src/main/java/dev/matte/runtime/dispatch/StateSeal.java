package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.AskSettings;
import dev.matte.runtime.rpc.RpcError;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals what leaves the server and comes back: {@code v1.<key id>.<Base64 of nonce and AES-GCM
 * text>}. Nobody else can read it, and no bit of it can be changed. Thread-safe; nothing is
 * prepared before the first use.
 *
 * <p>Specification: 2026-07-28, basic/patterns/mrtr, "Security Considerations".
 */
final class StateSeal {

  private static final String VERSION = "v1";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final AskSettings settings;
  private @Nullable Map<String, SecretKeySpec> keys;
  private @Nullable SecureRandom random;

  StateSeal(AskSettings settings) {
    this.settings = settings;
  }

  /** Seals bytes under the first key. */
  String seal(byte[] plain) {
    Map.Entry<String, SecretKeySpec> key = keys().entrySet().iterator().next();
    String head = VERSION + '.' + key.getKey() + '.';
    byte[] nonce = new byte[NONCE];
    random().nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key.getValue(), nonce, head).doFinal(plain);
      byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE, sealed.length);
      return head + text(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no AES in Galois/Counter mode", e);
    }
  }

  /**
   * Opens what was sealed under any of the keys.
   *
   * @throws RpcError if it was not, or was changed since
   */
  byte[] open(String sealed) {
    int afterVersion = sealed.indexOf('.');
    int afterKey = sealed.indexOf('.', afterVersion + 1);
    if (afterVersion < 0 || afterKey < 0 || !sealed.startsWith(VERSION + '.')) {
      throw foreign();
    }
    SecretKeySpec key = keys().get(sealed.substring(afterVersion + 1, afterKey));
    if (key == null) {
      throw foreign();
    }
    try {
      String text = sealed.substring(afterKey + 1);
      byte[] all = Base64.getUrlDecoder().decode(text);
      // One text for each state: the decoder would also take padding and stray bits.
      if (all.length <= NONCE || !text(all).equals(text)) {
        throw foreign();
      }
      byte[] nonce = Arrays.copyOf(all, NONCE);
      String head = sealed.substring(0, afterKey + 1);
      return cipher(Cipher.DECRYPT_MODE, key, nonce, head).doFinal(all, NONCE, all.length - NONCE);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw foreign();
    }
  }

  /** Random text that no two states share. */
  String nonce() {
    byte[] bytes = new byte[NONCE];
    random().nextBytes(bytes);
    return text(bytes);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, String head)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(head.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private synchronized Map<String, SecretKeySpec> keys() {
    Map<String, SecretKeySpec> present = keys;
    if (present == null) {
      present = new LinkedHashMap<>();
      for (Map.Entry<String, byte[]> each : settings.keys().entrySet()) {
        present.put(each.getKey(), new SecretKeySpec(each.getValue(), "AES"));
      }
      if (present.isEmpty()) {
        byte[] secret = new byte[32];
        random().nextBytes(secret);
        present.put(nonce(), new SecretKeySpec(secret, "AES"));
      }
      keys = present;
    }
    return present;
  }

  private synchronized SecureRandom random() {
    SecureRandom present = random;
    if (present == null) {
      present = new SecureRandom();
      random = present;
    }
    return present;
  }

  private static RpcError foreign() {
    return new RpcError(
        RpcError.INVALID_PARAMS, "params.requestState: not one of this server, or changed");
  }
}
