package dev.matte.sample.payments.mandate;

import java.util.List;
import java.util.Optional;

/** Who may be paid. */
public sealed interface MerchantRule {

  /** Why this merchant may not be paid; empty when it may. */
  Optional<String> objection(String merchant);

  /**
   * Merchants by host. A block goes before an allowance, and reaches the hosts below; an allowance
   * is for the very host, unless it says {@code *.}.
   *
   * @param allow empty for all
   */
  record Hosts(List<String> allow, List<String> block) implements MerchantRule {
    /**
     * Copies the hosts.
     *
     * @throws Refusal if one is no host
     */
    public Hosts {
      allow = List.copyOf(allow);
      block = List.copyOf(block);
      check("merchant_allow", allow);
      check("merchant_block", block);
    }

    @Override
    public Optional<String> objection(String merchant) {
      HostName host = HostName.of("merchant", merchant);
      for (String blocked : block) {
        if (HostName.pattern("merchant_block", blocked).reaches(host)) {
          return Optional.of("merchant " + host.name() + " is blocked");
        }
      }
      for (String allowed : allow) {
        if (HostName.pattern("merchant_allow", allowed).covers(host)) {
          return Optional.empty();
        }
      }
      return allow.isEmpty()
          ? Optional.empty()
          : Optional.of("merchant " + host.name() + " is not among those allowed");
    }

    private static void check(String place, List<String> hosts) {
      for (int i = 0; i < hosts.size(); i++) {
        HostName.pattern(place + "[" + i + "]", hosts.get(i));
      }
    }
  }

  /** One merchant, by the identifier that the mandate names. */
  record Only(String merchantId) implements MerchantRule {
    @Override
    public Optional<String> objection(String merchant) {
      return merchant.equals(merchantId)
          ? Optional.empty()
          : Optional.of("the mandate is for merchant " + merchantId + " alone");
    }
  }
}
