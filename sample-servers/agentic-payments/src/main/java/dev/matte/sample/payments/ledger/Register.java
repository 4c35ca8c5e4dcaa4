package dev.matte.sample.payments.ledger;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonTrees;
import dev.matte.sample.payments.mandate.Mandate;
import dev.matte.sample.payments.mandate.MandateReader;
import dev.matte.sample.payments.mandate.Refusal;
import dev.matte.sample.payments.mandate.SignedMandate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Mandates that are known, and those that were revoked, known or not. Thread-safe.
 *
 * <p>An identifier belongs to the first document that came under it, and to the first key that
 * signed this: nobody can put another one in its place.
 */
public final class Register {
  private static final String INSERT =
      """
      INSERT INTO mandates (mandate_id, document, created_at) VALUES (?1, ?2, ?3)
        ON CONFLICT DO NOTHING""";
  private static final String SIGN =
      """
      UPDATE mandates SET signer = ?2, signature = ?3
        WHERE mandate_id = ?1 AND signer IS NULL""";
  private static final String SELECT =
      "SELECT document, signer, created_at FROM mandates WHERE mandate_id = ?1";
  private static final String REVOKE =
      """
      INSERT INTO revocations (mandate_id, reason, revoked_at) VALUES (?1, ?2, ?3)
        ON CONFLICT DO NOTHING""";
  private static final String REVOKED = "SELECT mandate_id, reason, revoked_at FROM revocations ";
  private static final String ONE_REVOKED = REVOKED + "WHERE mandate_id = ?1";
  private static final String ALL_REVOKED = REVOKED + "ORDER BY id LIMIT ?1";
  private static final String COUNT_REVOKED = "SELECT count(*) FROM revocations";

  private final LedgerFile file;
  private final Outbox outbox;
  private final InstantSource clock;

  /** Keeps everything in the file, and tells of it through the outbox. */
  public Register(LedgerFile file, Outbox outbox, InstantSource clock) {
    this.file = file;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * A mandate that is known.
   *
   * @param signer hex digits of the public key that signed it; empty when none has
   */
  public record Entry(Mandate mandate, Optional<String> signer, Instant createdAt) {}

  /** A mandate that nothing is paid on any more. */
  public record Revocation(String mandateId, Optional<String> reason, Instant revokedAt) {}

  /** What became of a revocation: the first one holds. */
  public record Revoked(Revocation revocation, boolean already) {}

  /** Takes in a new mandate. */
  public void created(ObjectNode document) {
    Mandate mandate = MandateReader.read(document);
    String canonical = SignedMandate.text(document);
    file.write(
        () -> {
          file.bind(INSERT, mandate.id(), canonical, now()).executeUpdate();
          outbox.add("mandate.created", event -> event.set("mandate", document));
          return mandate;
        });
  }

  /**
   * Takes in a mandate with the key that signed it.
   *
   * @throws Refusal if its identifier belongs to another document or to another key
   */
  public void signed(SignedMandate signed) {
    file.write(
        () -> {
          if (hold(signed)) {
            outbox.add("mandate.signed", event -> event.set("signed_mandate", signed.json()));
          }
          return signed;
        });
  }

  /**
   * Makes sure that an identifier stands for this document and this key from now on. To be called
   * within a transaction.
   *
   * @return whether that is news
   */
  boolean hold(SignedMandate signed) throws SQLException {
    Optional<String> conflict = conflict(signed);
    if (conflict.isPresent()) {
      throw new Refusal(conflict.get());
    }
    String id = signed.mandate().id();
    file.bind(INSERT, id, signed.canonical(), now()).executeUpdate();
    return file.bind(SIGN, id, signed.signer().hex(), signed.signature()).executeUpdate() > 0;
  }

  /** Why a signed mandate is not the one that is known under its identifier; empty when it is. */
  Optional<String> conflict(SignedMandate signed) throws SQLException {
    String id = signed.mandate().id();
    Optional<Row> row = row(id);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    if (!row.get().document().equals(signed.canonical())) {
      return Optional.of("mandate " + id + " is known with other contents");
    }
    String signer = row.get().signer();
    return signer == null || signer.equals(signed.signer().hex())
        ? Optional.empty()
        : Optional.of("mandate " + id + " was signed by another key before");
  }

  /** A mandate that is known. */
  public Optional<Entry> find(String id) {
    return file.read(
        () ->
            row(id)
                .map(
                    row ->
                        new Entry(
                            MandateReader.read(tree(row.document())),
                            Optional.ofNullable(row.signer()),
                            row.createdAt())));
  }

  /** Revokes a mandate, known or not, for good. */
  public Revoked revoke(String id, @Nullable String reason) {
    return file.write(
        () -> {
          boolean news = file.bind(REVOKE, id, reason, now()).executeUpdate() > 0;
          Revocation revocation = revocation(id).orElseThrow();
          if (news) {
            outbox.add(
                "mandate.revoked",
                event -> {
                  event.put("mandate_id", id);
                  event.put("revoked_at", revocation.revokedAt().toString());
                  revocation.reason().ifPresent(why -> event.put("reason", why));
                });
          }
          return new Revoked(revocation, !news);
        });
  }

  /** Whether, when and why a mandate was revoked. */
  public Optional<Revocation> revocation(String id) {
    return file.read(() -> revocations(ONE_REVOKED, id).stream().findFirst());
  }

  /** Revocations, oldest first. */
  public List<Revocation> revocations(int most) {
    return file.read(() -> revocations(ALL_REVOKED, most));
  }

  /** How many mandates were revoked. */
  public long revocationCount() {
    return file.read(
        () -> {
          try (ResultSet row = file.bind(COUNT_REVOKED).executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  private record Row(String document, @Nullable String signer, Instant createdAt) {}

  private Optional<Row> row(String id) throws SQLException {
    try (ResultSet row = file.bind(SELECT, id).executeQuery()) {
      return row.next()
          ? Optional.of(
              new Row(row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))))
          : Optional.empty();
    }
  }

  private List<Revocation> revocations(String sql, Object value) throws SQLException {
    List<Revocation> revocations = new ArrayList<>();
    try (ResultSet row = file.bind(sql, value).executeQuery()) {
      while (row.next()) {
        revocations.add(
            new Revocation(
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                Instant.ofEpochMilli(row.getLong(3))));
      }
    }
    return revocations;
  }

  private long now() {
    return clock.instant().toEpochMilli();
  }

  private static ObjectNode tree(String document) {
    return (ObjectNode) JsonTrees.read(JsonSlice.of(document).reader());
  }
}
