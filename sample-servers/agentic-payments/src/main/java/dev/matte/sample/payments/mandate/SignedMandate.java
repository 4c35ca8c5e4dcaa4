package dev.matte.sample.payments.mandate;

import dev.matte.sample.payments.crypto.CanonicalJson;
import dev.matte.sample.payments.crypto.CanonicalJson.UnwritableException;
import dev.matte.sample.payments.crypto.Encoded;
import dev.matte.sample.payments.crypto.KeyException;
import dev.matte.sample.payments.crypto.SigningKey;
import dev.matte.sample.payments.crypto.VerifyingKey;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A mandate and an Ed25519 signature over its canonical form.
 *
 * @param canonical the document as it was signed
 * @param signature Base64
 */
public record SignedMandate(
    Mandate mandate, String canonical, VerifyingKey signer, String signature) {
  /** The one algorithm there is. */
  public static final String ALGORITHM = "ed25519";

  private static final int LONGEST = 1 << 16;
  private static final Set<String> MEMBERS = Set.of("alg", "pubkey", "signature", "payload");

  /**
   * Signs a document.
   *
   * @throws Refusal if it is no mandate, or holds a number that cannot be signed
   */
  public static SignedMandate sign(ObjectNode document, SigningKey key) {
    Mandate mandate = MandateReader.read(document);
    String canonical = text(document);
    byte[] signature = key.sign(canonical.getBytes(StandardCharsets.UTF_8));
    return new SignedMandate(mandate, canonical, key.verifyingKey(), Encoded.base64(signature));
  }

  /**
   * Reads a signed document; whether the signature is right is another question. Nothing may stand
   * beside the four members, since nothing signs it.
   *
   * @throws Refusal if it is none
   */
  public static SignedMandate of(ObjectNode json) {
    Members signed = new Members("signed_mandate", json);
    if (!signed.besides(MEMBERS).isEmpty()) {
      throw new Refusal(
          signed.besides(MEMBERS).get(0), "expected alg, pubkey, signature and payload alone");
    }
    if (!signed.text("alg").equals(ALGORITHM)) {
      throw new Refusal(signed.at("alg"), "expected " + ALGORITHM);
    }
    if (!(json.get("payload") instanceof ObjectNode payload)) {
      throw new Refusal(signed.at("payload"), "expected an object");
    }
    return new SignedMandate(
        MandateReader.read(payload), canonical(payload), signer(signed), signed.text("signature"));
  }

  /** Whether the signer signed this very document. */
  public boolean signatureValid() {
    return Encoded.base64(signature)
        .map(bytes -> signer.verifies(canonical.getBytes(StandardCharsets.UTF_8), bytes))
        .orElse(false);
  }

  /** The signed document. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("alg", ALGORITHM).put("pubkey", signer.base64()).put("signature", signature);
    json.set("payload", mandate.document());
    return json;
  }

  /**
   * A mandate in its canonical form.
   *
   * @throws Refusal if it has none, or it is too long for a mandate
   */
  public static String text(ObjectNode document) {
    String text = canonical(document);
    if (text.length() > LONGEST) {
      throw new Refusal(
          "mandate",
          "expected at most %,d characters, found %,d".formatted(LONGEST, text.length()));
    }
    return text;
  }

  /**
   * A document in its canonical form.
   *
   * @throws Refusal if it has none
   */
  public static String canonical(JsonNode document) {
    try {
      return CanonicalJson.text(document);
    } catch (UnwritableException e) {
      throw new Refusal(e.reason());
    }
  }

  private static VerifyingKey signer(Members signed) {
    // Base64 alone: of hex digits there are two spellings, and a changed one would go unnoticed.
    byte[] key =
        Encoded.base64(signed.text("pubkey"))
            .orElseThrow(() -> new Refusal(signed.at("pubkey"), "expected Base64"));
    try {
      return VerifyingKey.of(key);
    } catch (KeyException e) {
      throw new Refusal(signed.at("pubkey"), e.reason());
    }
  }
}
