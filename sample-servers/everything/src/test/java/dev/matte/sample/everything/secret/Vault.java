package dev.matte.sample.everything.secret;

import dev.matte.annotations.McpArguments;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpPrompt;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.annotations.TaskSupport;
import dev.matte.runtime.binding.CallContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tools that are told secrets, in every place where an argument can be one. */
public interface Vault {

  /**
   * Opens a vault.
   *
   * @param keys all that is needed
   */
  @McpTool
  String open(@McpArguments Keys keys);

  /**
   * Opens a vault for callers who write arguments carelessly.
   *
   * @param keys all that is needed
   */
  @McpTool
  @McpSchema(
      repairs = {
        McpSchema.Repair.TEXT_TO_SCALAR,
        McpSchema.Repair.TEXT_TO_JSON,
        McpSchema.Repair.VALUE_TO_LIST,
        McpSchema.Repair.ENUM_CASE,
        McpSchema.Repair.NULL_TO_ABSENT
      })
  String openLeniently(@McpArguments Keys keys);

  /**
   * Opens a vault later.
   *
   * @param password what it is opened with
   */
  @McpTool(taskSupport = TaskSupport.REQUIRED)
  String openLater(@McpParam(sensitive = true) String password, CallContext call)
      throws InterruptedException;

  /**
   * Opens a vault once somebody has agreed.
   *
   * @param password what it is opened with
   */
  @McpTool
  String openAgreed(@McpParam(sensitive = true) String password, CallContext call);

  /**
   * Opens the vault of an account, by which gateways route.
   *
   * @param account whose vault it is
   * @param password what it is opened with
   */
  @McpTool
  String openRouted(
      @McpParam(header = "Account") String account, @McpParam(sensitive = true) String password);

  /**
   * Breaks in a way that nobody declared.
   *
   * @param password what the failure tells
   */
  @McpTool
  String breakDown(@McpParam(sensitive = true) String password);

  /**
   * Asks for the way into a vault.
   *
   * @param user who asks
   * @param password what it is opened with
   * @param grade how well it is locked
   */
  @McpPrompt
  String wayIn(
      String user,
      @McpParam(sensitive = true) Optional<String> password,
      @McpParam(sensitive = true) Grade grade);

  /**
   * All that a vault may be opened with.
   *
   * @param user who opens it
   * @param password a text
   * @param pin a number
   * @param grade a choice
   * @param token an identifier
   * @param key bytes
   * @param codes a list
   * @param answers a map, in which keys are as secret as values
   * @param seal an object that is secret as a whole
   * @param card an object with a secret in it
   * @param cards several of them
   * @param proof one of several objects
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Keys(
      String user,
      @McpParam(sensitive = true, aliases = "passwort") String password,
      @McpParam(sensitive = true) @Range(min = 0, max = 918_273_645) long pin,
      @McpParam(sensitive = true) Grade grade,
      @McpParam(sensitive = true) UUID token,
      @McpParam(sensitive = true) byte[] key,
      @McpParam(sensitive = true) List<String> codes,
      @McpParam(sensitive = true) Map<String, Long> answers,
      @McpParam(sensitive = true) Seal seal,
      Card card,
      Map<String, List<Card>> cards,
      Proof proof) {}

  /**
   * A card.
   *
   * @param owner whose it is
   * @param number digits
   */
  record Card(String owner, @McpParam(sensitive = true) String number) {
    /** Refuses some cards, in words that tell the number. */
    public Card {
      if (number.endsWith("refused")) {
        throw new IllegalArgumentException("there is no card " + number);
      }
    }
  }

  /** What proves who somebody is. */
  sealed interface Proof permits Seal, Signature {}

  /**
   * A seal.
   *
   * @param wax what it is made of
   */
  record Seal(@McpParam(sensitive = true) String wax) implements Proof {}

  /**
   * A signature.
   *
   * @param year when it was given
   * @param name the name
   */
  record Signature(int year, @McpParam(sensitive = true) Optional<String> name) implements Proof {}

  /** How well a vault is locked. */
  enum Grade {
    /** Badly. */
    LOW,
    /** Well. */
    HIGH
  }
}
