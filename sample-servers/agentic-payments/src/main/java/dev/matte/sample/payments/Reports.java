package dev.matte.sample.payments;

import dev.matte.sample.payments.MandateTools.MerchantRules;
import dev.matte.sample.payments.MandateTools.RevocationEntry;
import dev.matte.sample.payments.MandateTools.SpendLimits;
import dev.matte.sample.payments.MandateTools.Status;
import dev.matte.sample.payments.ledger.Register;
import dev.matte.sample.payments.ledger.Till;
import dev.matte.sample.payments.mandate.Mandate;
import dev.matte.sample.payments.mandate.MerchantRule;
import dev.matte.sample.payments.mandate.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the ledger knows, as results show it. */
final class Reports {
  private Reports() {}

  static RevocationEntry of(Register.Revocation revocation) {
    return new RevocationEntry(revocation.mandateId(), revocation.revokedAt(), revocation.reason());
  }

  static SpendLimits of(Mandate mandate, Till.Spending spending) {
    Optional<Instant> start =
        spending.period() == Period.SINGLE ? Optional.empty() : Optional.of(spending.periodStart());
    return new SpendLimits(
        spending.cap(),
        mandate.currency().getCurrencyCode(),
        spending.period(),
        spending.spent(),
        spending.remaining(),
        spending.payments(),
        start,
        spending.periodEnd());
  }

  static MerchantRules of(MerchantRule rule) {
    if (rule instanceof MerchantRule.Hosts hosts) {
      return new MerchantRules(hosts.allow(), hosts.block(), Optional.empty());
    }
    MerchantRule.Only only = (MerchantRule.Only) rule;
    return new MerchantRules(List.of(), List.of(), Optional.of(only.merchantId()));
  }

  /** What ends a mandate for good goes before what passes. */
  static Status status(Register.Entry entry, boolean revoked, Till.Spending spending, Instant now) {
    Mandate mandate = entry.mandate();
    if (revoked) {
      return Status.REVOKED;
    }
    if (!now.isBefore(mandate.expiresAt())) {
      return Status.EXPIRED;
    }
    if (entry.signer().isEmpty()) {
      return Status.UNSIGNED;
    }
    if (mandate.notBefore().isPresent() && now.isBefore(mandate.notBefore().get())) {
      return Status.NOT_YET_VALID;
    }
    return spending.remaining() == 0 ? Status.SPENT : Status.ACTIVE;
  }
}
