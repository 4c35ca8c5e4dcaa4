package dev.matte.sample.payments.ledger;

import dev.matte.sample.payments.crypto.KeyException;
import dev.matte.sample.payments.crypto.Sealer;
import dev.matte.sample.payments.crypto.SigningKey;
import dev.matte.sample.payments.crypto.VerifyingKey;
import dev.matte.sample.payments.mandate.Refusal;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Identities that were made here. Private keys are kept sealed or, without a sealer, not at all.
 * Thread-safe.
 */
public final class KeyRing {
  private static final String INSERT =
      "INSERT INTO identities (public_key, sealed, created_at) VALUES (?1, ?2, ?3)";
  private static final String SELECT = "SELECT sealed FROM identities WHERE public_key = ?1";

  private final LedgerFile file;
  private final @Nullable Sealer sealer;

  /** Seals private keys if it can. */
  public KeyRing(LedgerFile file, @Nullable Sealer sealer) {
    this.file = file;
    this.sealer = sealer;
  }

  /** Whether private keys are kept. */
  public boolean keepsPrivateKeys() {
    return sealer != null;
  }

  /** Remembers an identity. */
  public void add(SigningKey key, Instant now) {
    byte[] sealed = sealer == null ? null : key.sealed(sealer);
    file.write(
        () ->
            file.bind(INSERT, key.verifyingKey().hex(), sealed, now.toEpochMilli())
                .executeUpdate());
  }

  /**
   * The private key that belongs to a public one.
   *
   * @throws Refusal if it is not kept here, or cannot be opened any more
   */
  public SigningKey privateKey(VerifyingKey owner) {
    Sealer open = sealer;
    byte[] sealed = open == null ? null : sealed(owner).orElse(null);
    if (open == null || sealed == null) {
      throw new Refusal("private_key", "no private key of " + owner + " is kept here");
    }
    try {
      return SigningKey.opened(sealed, owner, open);
    } catch (KeyException e) {
      throw new Refusal("private_key", "the key of " + owner + ": " + e.reason());
    }
  }

  private Optional<byte[]> sealed(VerifyingKey owner) {
    return file.read(
        () -> {
          try (ResultSet row = file.bind(SELECT, owner.hex()).executeQuery()) {
            return row.next() ? Optional.ofNullable(row.getBytes(1)) : Optional.empty();
          }
        });
  }
}
