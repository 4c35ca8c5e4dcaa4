package dev.matte.sample.payments;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpArguments;
import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.sample.payments.mandate.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Mandates: documents in which somebody allows an agent to pay. */
@McpClient
@McpSchema(
    integers = McpSchema.Integers.INTEGER,
    additionalProperties = McpSchema.AdditionalProperties.ABSENT)
public interface MandateTools {

  /**
   * Create a new Active Mandate for autonomous agent payment authorization with spend caps, time
   * windows, and merchant restrictions
   */
  @McpTool(name = "create_active_mandate", destructive = false)
  CreateReport createActiveMandate(@McpArguments ActiveMandate mandate);

  /**
   * Create an intent-based payment mandate for high-level purchase authorization
   *
   * @param merchantId Merchant identifier
   * @param customerId Customer identifier
   * @param intent Purchase intent description
   * @param maxAmount Maximum amount (major currency units)
   * @param currency Currency code
   * @param expiresAt Unix timestamp for expiration
   */
  @McpTool(name = "create_intent_mandate", destructive = false)
  CreateReport createIntentMandate(
      @McpParam(name = "merchant_id") String merchantId,
      @McpParam(name = "customer_id") String customerId,
      String intent,
      @McpParam(name = "max_amount") BigDecimal maxAmount,
      @Default("USD") String currency,
      @McpParam(name = "expires_at") @Nullable Long expiresAt);

  // tag::cart[]
  /**
   * Create a cart-based payment mandate with specific line items for approval
   *
   * @param merchantId Merchant identifier
   * @param customerId Customer identifier
   * @param items Shopping cart line items
   */
  @McpTool(name = "create_cart_mandate", destructive = false)
  CartReport createCartMandate(
      @McpParam(name = "merchant_id") String merchantId,
      @McpParam(name = "customer_id") String customerId,
      List<Item> items,
      @SuppressWarnings("matte:missing-parameter-description") @Default("USD") String currency);

  // end::cart[]

  // tag::sign[]
  /**
   * Sign a payment mandate with Ed25519 to create cryptographic proof of authorization
   *
   * @param mandate Mandate object to sign
   * @param privateKey Ed25519 private key (64-byte hex string)
   */
  @McpTool(name = "sign_mandate", destructive = false, idempotent = true)
  SignReport signMandate(
      ObjectNode mandate, @McpParam(name = "private_key", sensitive = true) String privateKey);

  // end::sign[]

  /**
   * Verify an Active Mandate's Ed25519 signature and check execution guards (time windows,
   * revocation)
   *
   * @param signedMandate Signed mandate to verify
   * @param checkGuards Also check execution guards (expiration, revocation)
   */
  @McpTool(name = "verify_mandate", readOnly = true, openWorld = false)
  VerifyReport verifyMandate(
      @McpParam(name = "signed_mandate") ObjectNode signedMandate,
      @McpParam(name = "check_guards") @Default("true") boolean checkGuards);

  /**
   * Revoke an Active Mandate by ID, preventing further execution
   *
   * @param mandateId Mandate ID to revoke
   * @param reason Reason for revocation
   */
  @McpTool(name = "revoke_mandate", destructive = true, idempotent = true)
  RevokeReport revokeMandate(
      @McpParam(name = "mandate_id") String mandateId, @Nullable String reason);

  /** List all revoked mandates with their revocation timestamps and reasons */
  @McpTool(name = "list_revocations", readOnly = true, openWorld = false)
  RevocationsReport listRevocations();

  /**
   * Get detailed information about an Active Mandate including status, spend limits, and merchant
   * rules
   *
   * @param mandateId Mandate ID to query
   */
  @McpTool(name = "get_mandate_info", readOnly = true, openWorld = false)
  MandateReport getMandateInfo(@McpParam(name = "mandate_id") String mandateId);

  // tag::active[]
  /**
   * A budget that an agent may spend for its holder.
   *
   * @param agent Agent identifier (e.g., "shopping-bot@agentics")
   * @param holder Holder/user identifier
   * @param amount Spend cap amount in minor units (e.g., 12000 = $120.00)
   * @param currency Currency code (ISO 4217)
   * @param period Spend period for the cap
   * @param kind Mandate kind
   * @param merchantAllow Array of allowed merchant hostnames
   * @param merchantBlock Array of blocked merchant hostnames
   * @param expiresAt Expiration timestamp (ISO8601)
   */
  record ActiveMandate(
      String agent,
      String holder,
      long amount,
      @McpSchema(keywords = "{\"default\":\"USD\"}") String currency,
      Period period,
      Kind kind,
      @McpParam(name = "merchant_allow") @Nullable List<String> merchantAllow,
      @McpParam(name = "merchant_block") @Nullable List<String> merchantBlock,
      @McpParam(name = "expires_at") @Nullable OffsetDateTime expiresAt) {}

  // end::active[]

  /** What an active mandate is for. */
  enum Kind {
    @McpParam(name = "intent")
    INTENT,
    @McpParam(name = "cart")
    CART
  }

  /**
   * A line of a cart.
   *
   * @param unitPrice Price in minor units
   */
  @McpSchema(without = "description")
  @SuppressWarnings("matte:missing-parameter-description")
  record Item(
      String id, String name, long quantity, @McpParam(name = "unit_price") long unitPrice) {}

  /** A mandate that was made; nobody has signed it yet. */
  record CreateReport(boolean success, ObjectNode mandate) {}

  /**
   * A cart that was made.
   *
   * @param total minor units
   */
  record CartReport(
      boolean success,
      ObjectNode mandate,
      long total,
      @McpParam(name = "items_count") int itemsCount) {}

  /** A mandate with its signature. */
  record SignReport(boolean success, @McpParam(name = "signed_mandate") Signed signedMandate) {}

  /**
   * A signed document.
   *
   * @param alg ed25519
   * @param pubkey Base64
   * @param signature Base64, over the payload in its canonical form (RFC 8785)
   */
  record Signed(String alg, String pubkey, String signature, ObjectNode payload) {}

  /**
   * Whether a signed mandate is to be believed.
   *
   * @param valid whether the signature is right and the mandate was not revoked
   * @param executionAllowed whether something may be paid on it now; absent when guards were not
   *     checked
   * @param reason why not
   */
  record VerifyReport(
      boolean success,
      boolean valid,
      @McpParam(name = "signature_valid") boolean signatureValid,
      @McpParam(name = "execution_allowed") Optional<Boolean> executionAllowed,
      Optional<String> reason,
      Optional<ObjectNode> mandate) {}

  /**
   * A mandate that was revoked.
   *
   * @param already whether it was so before; the first reason stays
   */
  record RevokeReport(boolean success, RevocationEntry revocation, boolean already) {}

  /** When a mandate was revoked, and why. */
  record RevocationEntry(
      @McpParam(name = "mandate_id") String mandateId,
      @McpParam(name = "revoked_at") Instant revokedAt,
      Optional<String> reason) {}

  /**
   * Revoked mandates, oldest first.
   *
   * @param count how many there are; the list ends at ten thousand
   */
  record RevocationsReport(boolean success, long count, List<RevocationEntry> revocations) {}

  /** What a mandate can be used for. */
  enum Status {
    @McpParam(name = "unsigned")
    UNSIGNED,
    @McpParam(name = "active")
    ACTIVE,
    @McpParam(name = "not_yet_valid")
    NOT_YET_VALID,
    @McpParam(name = "spent")
    SPENT,
    @McpParam(name = "expired")
    EXPIRED,
    @McpParam(name = "revoked")
    REVOKED
  }

  /**
   * A mandate as it stands.
   *
   * @param signedBy public key in hex; absent when nobody has signed it
   */
  record MandateReport(
      boolean success,
      @McpParam(name = "mandate_id") String mandateId,
      Status status,
      ObjectNode mandate,
      @McpParam(name = "spend_limits") SpendLimits spendLimits,
      @McpParam(name = "merchant_rules") MerchantRules merchantRules,
      @McpParam(name = "signed_by") Optional<String> signedBy,
      @McpParam(name = "created_at") Instant createdAt,
      @McpParam(name = "expires_at") Instant expiresAt,
      Optional<RevocationEntry> revocation) {}

  /**
   * What may be spent, in minor units.
   *
   * @param payments how many were made in this period
   * @param periodStart absent when the period is the mandate's whole life
   * @param periodEnd when the cap is whole again
   */
  record SpendLimits(
      long cap,
      String currency,
      Period period,
      long spent,
      long remaining,
      long payments,
      @McpParam(name = "period_start") Optional<Instant> periodStart,
      @McpParam(name = "period_end") Optional<Instant> periodEnd) {}

  /**
   * Who may be paid.
   *
   * @param allow hosts; empty for all
   * @param block hosts, those below them included
   * @param only the one merchant of a purchase
   */
  record MerchantRules(List<String> allow, List<String> block, Optional<String> only) {}
}
