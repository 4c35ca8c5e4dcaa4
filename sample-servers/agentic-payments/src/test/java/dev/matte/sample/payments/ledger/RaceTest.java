package dev.matte.sample.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.sample.payments.ledger.Till.Order;
import dev.matte.sample.payments.mandate.Documents;
import dev.matte.sample.payments.mandate.Refusal;
import dev.matte.sample.payments.mandate.SignedMandate;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen threads on one mandate, through two connections as two processes would have them. */
@Timeout(120)
class RaceTest {
  private static final int THREADS = 16;
  private static final Currency USD = Currency.getInstance("USD");

  @TempDir Path folder;
  private final InstantSource clock = InstantSource.system();

  @Test
  void spending_byManyAtATime_neverExceedsTheCap() throws Exception {
    // Amounts of 1 to 16: the cap is met exactly or nearly, in whatever order they come.
    SignedMandate mandate = mandate("m", 500);

    List<Long> paid =
        race(
            (till, thread) -> {
              long sum = 0;
              for (int i = 0; i < 10; i++) {
                sum += tryPay(till, mandate, thread + 1, thread + ":" + i);
              }
              return sum;
            });

    long sum = paid.stream().mapToLong(Long::longValue).sum();
    assertThat(sum).isBetween(500L - THREADS, 500L);
    try (RawFile raw = new RawFile(folder.resolve("ledger.db"))) {
      assertThat(raw.text("SELECT sum(amount) FROM payments")).isEqualTo(Long.toString(sum));
      assertThat(raw.text("SELECT spent FROM spending")).isEqualTo(Long.toString(sum));
      assertThat(raw.text("SELECT count(*) FROM payments"))
          .isEqualTo(raw.text("SELECT payments FROM spending"));
    }
  }

  @Test
  void nonce_usedByManyAtATime_countsOnce() throws Exception {
    SignedMandate mandate = mandate("m", 1_000_000);

    List<Long> paid =
        race(
            (till, thread) -> {
              long count = 0;
              for (int i = 0; i < 5; i++) {
                count += tryPay(till, mandate, 1, "nonce " + i);
              }
              return count;
            });

    assertThat(paid.stream().mapToLong(Long::longValue).sum()).isEqualTo(5);
  }

  @Test
  void revocation_amidPayments_isTheLastThatHappens() throws Exception {
    SignedMandate mandate = mandate("m", 1_000_000);
    AtomicBoolean revoked = new AtomicBoolean();

    List<Long> after =
        race(
            (till, thread) -> {
              long paidAfter = 0;
              for (int i = 0; i < 10; i++) {
                if (thread == 0 && i == 5) {
                  revoke("m");
                  revoked.set(true);
                }
                boolean late = revoked.get();
                long paid = tryPay(till, mandate, 1, thread + ":" + i);
                paidAfter += late ? paid : 0;
              }
              return paidAfter;
            });

    assertThat(after).containsOnly(0L);
  }

  @Test
  void constraints_holdWhoeverWrites() throws SQLException {
    try (LedgerFile file = new LedgerFile(folder.resolve("ledger.db"))) {
      till(file).pay(mandate("m", 10), new Order("shop.example", 4, USD, "n", Optional.empty()));
    }

    try (RawFile raw = new RawFile(folder.resolve("ledger.db"))) {
      assertThat(fails(raw, "UPDATE spending SET spent = spent + 7")).isTrue();
      assertThat(
              fails(
                  raw,
                  "INSERT INTO payments SELECT id + 1, payment_id || 'x', mandate_id, nonce,"
                      + " merchant, amount, currency, reference, executed_at FROM payments"))
          .isTrue();
    }
  }

  private interface Racer {
    long run(Till till, int thread) throws Exception;
  }

  private List<Long> race(Racer racer) throws Exception {
    try (LedgerFile one = new LedgerFile(folder.resolve("ledger.db"));
        LedgerFile two = new LedgerFile(folder.resolve("ledger.db"))) {
      List<Till> tills = List.of(till(one), till(two));
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Future<Long>> futures = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        futures.add(
            threads.submit(
                () -> {
                  start.await(60, TimeUnit.SECONDS);
                  return racer.run(tills.get(thread % 2), thread);
                }));
      }
      List<Long> results = new ArrayList<>();
      for (Future<Long> future : futures) {
        results.add(future.get(60, TimeUnit.SECONDS));
      }
      threads.shutdown();
      return results;
    }
  }

  /** What was paid: the amount, or nothing. */
  private static long tryPay(Till till, SignedMandate mandate, long amount, String nonce) {
    try {
      till.pay(mandate, new Order("shop.example", amount, USD, nonce, Optional.empty()));
      return amount;
    } catch (Refusal e) {
      assertThat(e.reason()).doesNotContain("busy");
      return 0;
    }
  }

  private void revoke(String id) {
    try (LedgerFile file = new LedgerFile(folder.resolve("ledger.db"))) {
      new Register(file, new Outbox(file, 0, clock), clock).revoke(id, null);
    }
  }

  private Till till(LedgerFile file) {
    Outbox outbox = new Outbox(file, 0, clock);
    return new Till(file, new Register(file, outbox, clock), outbox, Set.of(), clock);
  }

  private static boolean fails(RawFile raw, String sql) {
    try {
      raw.run(sql);
      return false;
    } catch (SQLException e) {
      return String.valueOf(e.getMessage()).contains("constraint");
    }
  }

  private static SignedMandate mandate(String id, long cap) {
    return SignedMandate.sign(Documents.active(id, cap, "monthly"), Documents.KEY);
  }
}
