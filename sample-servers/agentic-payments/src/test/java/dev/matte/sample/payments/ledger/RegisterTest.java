package dev.matte.sample.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.sample.payments.SetClock;
import dev.matte.sample.payments.crypto.Encoded;
import dev.matte.sample.payments.crypto.Sealer;
import dev.matte.sample.payments.mandate.Documents;
import dev.matte.sample.payments.mandate.Refusal;
import dev.matte.sample.payments.mandate.SignedMandate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mandates, revocations and keys that are remembered. */
class RegisterTest {
  @TempDir Path folder;
  private final SetClock clock = new SetClock();
  private LedgerFile file;
  private Register register;

  @BeforeEach
  void open() {
    file = new LedgerFile(folder.resolve("ledger.db"));
    register = new Register(file, new Outbox(file, 0, clock), clock);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void mandate_isKnownFromItsCreation_andItsSignerFromTheSignature() {
    register.created(Documents.active("m", 100, "daily"));
    assertThat(register.find("m").orElseThrow().signer()).isEmpty();

    register.signed(SignedMandate.sign(Documents.active("m", 100, "daily"), Documents.KEY));

    assertThat(register.find("m").orElseThrow().signer())
        .contains(Documents.KEY.verifyingKey().hex());
    assertThat(register.find("m").orElseThrow().mandate().cap()).isEqualTo(100);
    assertThat(register.find("other")).isEmpty();
  }

  @Test
  void mandate_madeElsewhere_isKnownOnceItIsSigned() {
    register.signed(SignedMandate.sign(Documents.cart("c"), Documents.KEY));

    assertThat(register.find("c")).isPresent();
  }

  @Test
  void signature_again_changesNothing_andByAnotherIsRefused() {
    SignedMandate signed = SignedMandate.sign(Documents.cart("c"), Documents.KEY);
    register.signed(signed);
    register.signed(signed);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () -> register.signed(SignedMandate.sign(Documents.cart("c"), Documents.OTHER_KEY)));
  }

  @Test
  void revocation_again_keepsTheFirst() {
    register.revoke("m", "stolen");
    clock.pass(Duration.ofHours(1));

    Register.Revoked again = register.revoke("m", "lost");

    assertThat(again.already()).isTrue();
    assertThat(again.revocation().reason()).contains("stolen");
    assertThat(again.revocation().revokedAt())
        .isEqualTo(clock.instant().minus(Duration.ofHours(1)));
  }

  @Test
  void revocations_areListedOldestFirst_upToALimit() {
    for (String id : List.of("z", "a", "m")) {
      register.revoke(id, null);
    }

    assertThat(register.revocations(2))
        .extracting(Register.Revocation::mandateId)
        .containsExactly("z", "a");
    assertThat(register.revocationCount()).isEqualTo(3);
  }

  @Test
  void everything_isThereWhenTheFileIsOpenedAgain() {
    register.created(Documents.active("m", 100, "daily"));
    register.revoke("r", "why");
    file.close();

    assertThat(register.find("m")).isPresent();
    assertThat(register.revocation("r")).isPresent();
  }

  @Test
  void privateKey_isKeptSealed_andNowhereElse() throws IOException {
    KeyRing keys = new KeyRing(file, new Sealer(new byte[32]));
    keys.add(Documents.KEY, clock.instant());

    assertThat(keys.privateKey(Documents.KEY.verifyingKey()).reveal())
        .isEqualTo(Documents.KEY.reveal());
    assertNowhere(Encoded.hex("1".repeat(64)).orElseThrow());
    assertNowhere("1".repeat(64).getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void privateKey_sealedWithALostKey_isRefused() {
    new KeyRing(file, new Sealer(new byte[32])).add(Documents.KEY, clock.instant());
    KeyRing later = new KeyRing(file, new Sealer(Arrays.copyOf(new byte[] {1}, 32)));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> later.privateKey(Documents.KEY.verifyingKey()))
        .withMessageContaining("another key");
  }

  @Test
  void privateKey_withoutASealer_isNotKept() throws IOException {
    KeyRing keys = new KeyRing(file, null);
    keys.add(Documents.KEY, clock.instant());

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> keys.privateKey(Documents.KEY.verifyingKey()));
    assertNowhere(Encoded.hex("1".repeat(64)).orElseThrow());
  }

  @Test
  void ledger_isItsOwnersAlone() throws IOException {
    register.revoke("m", null);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(path -> path.toString().contains("ledger.db")).toList())
          .isNotEmpty()
          .allSatisfy(
              path ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void file_thatIsNoLedger_isRefusedByName() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader, ".repeat(99));
    try (LedgerFile bad = new LedgerFile(letter)) {
      Register none = new Register(bad, new Outbox(bad, 0, clock), clock);
      assertThatExceptionOfType(LedgerException.class)
          .isThrownBy(() -> none.find("m"))
          .withMessageContaining("letter.txt");
    }
  }

  private void assertNowhere(byte[] secret) throws IOException {
    String wanted = new String(secret, StandardCharsets.ISO_8859_1);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path path : files.toList()) {
        assertThat(Files.readString(path, StandardCharsets.ISO_8859_1)).doesNotContain(wanted);
      }
    }
  }
}
