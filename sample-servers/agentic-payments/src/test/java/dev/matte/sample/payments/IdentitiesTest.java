package dev.matte.sample.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.client.RecordedCall;
import dev.matte.sample.payments.IdentityTools.ConsensusReport;
import dev.matte.sample.payments.IdentityTools.IdentityReport;
import dev.matte.sample.payments.IdentityTools.Vote;
import dev.matte.sample.payments.crypto.Encoded;
import dev.matte.sample.payments.crypto.Sealer;
import dev.matte.sample.payments.crypto.SigningKey;
import dev.matte.sample.payments.ledger.KeyRing;
import dev.matte.sample.payments.ledger.LedgerFile;
import dev.matte.sample.payments.mandate.Refusal;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identities, and what several of them vouch for. */
class IdentitiesTest {
  private static final byte[] MESSAGE = "pay 5 to ada".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private final RecordedCall call = new RecordedCall();
  private final SigningKey signer = SigningKey.generate(new SecureRandom());
  private final List<SigningKey> agents =
      Stream.generate(() -> SigningKey.generate(new SecureRandom())).limit(7).toList();
  private LedgerFile file;
  private IdentityTools tools;

  @BeforeEach
  void open() {
    file = new LedgerFile(folder.resolve("ledger.db"));
    tools = new Identities(new KeyRing(file, null), InstantSource.system());
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void identity_withoutItsPrivateKey_saysThatThisIsGone() {
    IdentityReport identity = tools.generateAgentIdentity(false);

    assertThat(identity.privateKey()).isEmpty();
    assertThat(identity.keyReference()).isEmpty();
    assertThat(identity.warning().orElseThrow()).contains("gone");
    assertThat(identity.publicKey()).matches("[0-9a-f]{64}");
  }

  @Test
  void identity_withItsPrivateKey_canSign() throws Exception {
    IdentityReport identity = tools.generateAgentIdentity(true);

    SigningKey key = SigningKey.of(identity.privateKey().orElseThrow());

    assertThat(key.verifyingKey().hex()).isEqualTo(identity.publicKey());
    assertThat(key.verifyingKey().base64()).isEqualTo(identity.publicKeyBase64());
  }

  @Test
  void identity_thatIsKept_isReferredTo() {
    KeyRing keys = new KeyRing(file, new Sealer(new byte[32]));
    IdentityReport identity =
        new Identities(keys, InstantSource.system()).generateAgentIdentity(false);

    assertThat(identity.privateKey()).isEmpty();
    assertThat(identity.keyReference()).contains("stored:" + identity.publicKey());
    assertThat(identity.warning()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // threshold, agents, those who sign, required
    "0.67, 3, 2, 3",
    "0.67, 3, 3, 3",
    "0.67, 4, 2, 3",
    "0.67, 4, 3, 3",
    "0.67, 7, 4, 5",
    "0.67, 7, 5, 5",
    "1, 7, 6, 7",
    "1, 7, 7, 7",
    "0.5, 7, 3, 4",
    "0.5, 4, 2, 2",
    "0.0000001, 7, 0, 1",
    "0.0000001, 7, 1, 1",
    "0.14, 7, 0, 1",
    "1, 1, 1, 1",
  })
  void consensus_isReachedByAShareOfThePool(
      BigDecimal threshold, int size, int signing, int required) {
    ConsensusReport report = verify(agents.subList(0, size), agents.subList(0, signing), threshold);

    assertThat(report.requiredVotes()).isEqualTo(required);
    assertThat(report.votesFor()).isEqualTo(signing);
    assertThat(report.votesAgainst()).isEqualTo(size - signing);
    assertThat(report.consensusReached()).isEqualTo(signing >= required);
    assertThat(report.verified()).isEqualTo(signing >= required);
    assertThat(report.signatureValid()).isTrue();
    assertThat(report.unknownSignatures()).isZero();
  }

  @Test
  void requiredVotes_areExact() {
    List<SigningKey> hundred =
        Stream.generate(() -> SigningKey.generate(new SecureRandom())).limit(100).toList();

    // 100 * 0.07 is 7.000000000000001 in floating point.
    assertThat(verify(hundred, hundred.subList(0, 1), new BigDecimal("0.07")).requiredVotes())
        .isEqualTo(7);
  }

  @Test
  void votes_areNamed() {
    ConsensusReport report =
        verify(agents.subList(0, 2), agents.subList(1, 2), new BigDecimal("0.5"));

    assertThat(report.agentVotes())
        .extracting(IdentityTools.AgentVote::vote)
        .containsExactly(Vote.ABSENT, Vote.APPROVE);
    assertThat(report.agentVotes().get(1).agentId()).isEqualTo(agents.get(1).verifyingKey().hex());
  }

  @Test
  void agent_whoSignsManyTimes_hasOneVote() {
    SigningKey eager = agents.get(0);

    ConsensusReport report =
        verify(agents.subList(0, 4), List.of(eager, eager, eager), new BigDecimal("0.5"));

    assertThat(report.votesFor()).isEqualTo(1);
    assertThat(report.verified()).isFalse();
    assertThat(report.unknownSignatures()).isZero();
  }

  @Test
  void signature_ofAStranger_isNoVote() {
    ConsensusReport report =
        verify(agents.subList(0, 2), agents.subList(2, 5), new BigDecimal("0.1"));

    assertThat(report.votesFor()).isZero();
    assertThat(report.verified()).isFalse();
    assertThat(report.unknownSignatures()).isEqualTo(3);
  }

  @Test
  void signature_overAnotherMessage_isNoVote() {
    byte[] other = "pay 500 to eve".getBytes(StandardCharsets.UTF_8);
    byte[] signatures = join(signer.sign(MESSAGE), agents.get(0).sign(other));

    ConsensusReport report =
        verify(Encoded.base64(signatures), agents.subList(0, 1), new BigDecimal("0.5"));

    assertThat(report.votesFor()).isZero();
    assertThat(report.unknownSignatures()).isEqualTo(1);
  }

  @Test
  void agents_withoutTheSigner_verifyNothing() {
    byte[] signatures =
        join(agents.get(6).sign(MESSAGE), agents.get(0).sign(MESSAGE), agents.get(1).sign(MESSAGE));

    ConsensusReport report =
        verify(Encoded.base64(signatures), agents.subList(0, 2), BigDecimal.ONE);

    assertThat(report.consensusReached()).isTrue();
    assertThat(report.signatureValid()).isFalse();
    assertThat(report.verified()).isFalse();
  }

  @Test
  void signer_whoIsOfThePool_countsAsOneOfIt() {
    ConsensusReport report =
        verify(Encoded.base64(signer.sign(MESSAGE)), List.of(signer), BigDecimal.ONE);

    assertThat(report.verified()).isTrue();
    assertThat(report.votesFor()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    // Of n agents, floor((n - 1) / 3) may be faulty; more than two thirds have to agree.
    "1, 1, 0, true",
    "3, 2, 0, false",
    "3, 3, 0, true",
    "4, 3, 1, true",
    "6, 4, 1, false",
    "6, 5, 1, true",
    "7, 5, 2, true",
    "7, 4, 2, false",
  })
  void faultTolerance_isThatOfByzantineAgreement(
      int size, int signing, int faulty, boolean secure) {
    ConsensusReport report =
        verify(agents.subList(0, size), agents.subList(0, signing), new BigDecimal("0.5"));

    assertThat(report.faultTolerance().maxCompromisedAgents()).isEqualTo(faulty);
    assertThat(report.faultTolerance().byzantineSecure()).isEqualTo(secure);
  }

  /** What the legacy server read, against its own schema. */
  @Test
  void hexInsteadOfBase64_isUnderstood() {
    byte[] signatures = join(signer.sign(MESSAGE), agents.get(0).sign(MESSAGE));

    ConsensusReport report =
        tools.verifyConsensus(
            Encoded.hex(MESSAGE),
            Encoded.hex(signatures),
            signer.verifyingKey().hex(),
            List.of(agents.get(0).verifyingKey().base64()),
            BigDecimal.ONE,
            call);

    assertThat(report.verified()).isTrue();
  }

  @Test
  void pool_withAKeyTwice_isRefused_howeverItIsSpelled() {
    List<String> pool =
        List.of(agents.get(0).verifyingKey().hex(), agents.get(0).verifyingKey().base64());

    assertRefused(Encoded.base64(signer.sign(MESSAGE)), pool, BigDecimal.ONE)
        .withMessageContaining("agent_public_keys[1]");
  }

  @Test
  void pool_ofNobodyOrTooMany_isRefused() {
    List<String> many =
        IntStream.range(0, 101).mapToObj(i -> agents.get(0).verifyingKey().hex()).toList();

    assertRefused(Encoded.base64(signer.sign(MESSAGE)), List.of(), BigDecimal.ONE);
    assertRefused(Encoded.base64(signer.sign(MESSAGE)), many, BigDecimal.ONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.1", "1.0000001", "67"})
  void threshold_beyondItsRange_isRefused(BigDecimal threshold) {
    assertRefused(Encoded.base64(signer.sign(MESSAGE)), keys(agents), threshold)
        .withMessageContaining("consensus_threshold");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "not base64", "AAAAAAAAAAAA="})
  void signature_thatIsNone_isRefused(String signature) {
    assertRefused(signature, keys(agents), BigDecimal.ONE).withMessageContaining("signature");
  }

  @Test
  void progress_isReportedForEachSignature_andCancellingEndsIt() {
    verify(agents, agents.subList(0, 2), BigDecimal.ONE);
    assertThat(call.heard())
        .containsExactly("progress 1 of 3", "progress 2 of 3", "progress 3 of 3");

    call.cancel();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> verify(agents, agents, BigDecimal.ONE));
  }

  private ConsensusReport verify(
      List<SigningKey> pool, List<SigningKey> signing, BigDecimal threshold) {
    List<byte[]> signatures = new ArrayList<>(List.of(signer.sign(MESSAGE)));
    signing.forEach(agent -> signatures.add(agent.sign(MESSAGE)));
    return verify(Encoded.base64(join(signatures.toArray(new byte[0][]))), pool, threshold);
  }

  private ConsensusReport verify(String signature, List<SigningKey> pool, BigDecimal threshold) {
    return tools.verifyConsensus(
        Encoded.base64(MESSAGE),
        signature,
        signer.verifyingKey().base64(),
        keys(pool),
        threshold,
        call);
  }

  private ThrowableAssertAlternative<Refusal> assertRefused(
      String signature, List<String> pool, BigDecimal threshold) {
    return assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                tools.verifyConsensus(
                    Encoded.base64(MESSAGE),
                    signature,
                    signer.verifyingKey().base64(),
                    pool,
                    threshold,
                    call));
  }

  private static List<String> keys(List<SigningKey> keys) {
    return keys.stream().map(key -> key.verifyingKey().base64()).toList();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }
}
