package dev.matte.sample.payments.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
  private static final byte[] MESSAGE = "pay".getBytes(StandardCharsets.UTF_8);

  private final SigningKey key = SigningKey.generate(new SecureRandom());

  /** RFC 8032, section 7.1, tests 1 to 3. */
  @ParameterizedTest
  @CsvSource({
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
        + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
        + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39"
        + "701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
        + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
        + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f36"
        + "13d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
        + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
        + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f7"
        + "60984dc6594a7c15e9716ed28dc027beceea1ec40a",
  })
  void vectors_ofTheStandard_areMet(String seed, String publicKey, String message, String signature)
      throws KeyException {
    SigningKey given = SigningKey.of(seed);
    byte[] text = HexFormat.of().parseHex(message);

    assertThat(given.verifyingKey().hex()).isEqualTo(publicKey);
    assertThat(Encoded.hex(given.sign(text))).isEqualTo(signature);
    assertThat(given.verifyingKey().verifies(text, HexFormat.of().parseHex(signature))).isTrue();
  }

  @Test
  void privateKey_asText_comesBack() throws KeyException {
    assertThat(SigningKey.of(key.reveal()).verifyingKey()).isEqualTo(key.verifyingKey());
    assertThat(SigningKey.of("0x" + key.reveal().toUpperCase(Locale.ROOT)).reveal())
        .isEqualTo(key.reveal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zz", "0x", "ab", "-1"})
  void privateKey_ofOtherText_isRefusedWithoutIt(String text) {
    assertThatExceptionOfType(KeyException.class)
        .isThrownBy(() -> SigningKey.of(text + "c0ffee"))
        .withMessage("expected 128 hex digits: the seed and the public key");
  }

  @Test
  void privateKey_withAnothersPublicKey_isRefused() {
    String mixed =
        key.reveal().substring(0, 64) + SigningKey.generate(new SecureRandom()).verifyingKey();

    assertThatExceptionOfType(KeyException.class).isThrownBy(() -> SigningKey.of(mixed));
  }

  @Test
  void privateKey_printed_showsThePublicOne() {
    assertThat(key.toString()).isEqualTo("private key of " + key.verifyingKey());
  }

  @Test
  void publicKey_inHexAndBase64_isTheSame() throws KeyException {
    VerifyingKey owner = key.verifyingKey();

    assertThat(VerifyingKey.of(owner.hex())).isEqualTo(VerifyingKey.of(owner.base64()));
  }

  /** All points of small order, both signs of x, and coordinates beyond the prime. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "0200000000000000000000000000000000000000000000000000000000000000",
        "00",
        "no key",
      })
  void publicKey_thatVouchesForNothing_isRefused(String text) {
    assertThatExceptionOfType(KeyException.class).isThrownBy(() -> VerifyingKey.of(text));
  }

  @Test
  void signature_withAnyBitChanged_isRefused() {
    byte[] signature = key.sign(MESSAGE);

    for (int bit = 0; bit < signature.length * 8; bit++) {
      byte[] changed = signature.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(key.verifyingKey().verifies(MESSAGE, changed)).as("bit " + bit).isFalse();
    }
    assertThat(key.verifyingKey().verifies(MESSAGE, Arrays.copyOf(signature, 63))).isFalse();
    assertThat(key.verifyingKey().verifies(MESSAGE, Arrays.copyOf(signature, 65))).isFalse();
    assertThat(key.verifyingKey().verifies(MESSAGE, signature)).isTrue();
  }

  /** RFC 8032, section 8.4: S and S plus the order of the group would both do. */
  @Test
  void signature_withItsTwin_isRefused() {
    byte[] signature = key.sign(MESSAGE);
    BigInteger order =
        BigInteger.ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493"));
    byte[] twin = signature.clone();
    byte[] larger = reversed(number(Arrays.copyOfRange(signature, 32, 64)).add(order));
    System.arraycopy(larger, 0, twin, 32, 32);

    assertThat(key.verifyingKey().verifies(MESSAGE, twin)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"QQ", "QQ=", "QR==", "Q Q==", "QQ==\n", "QQ=="})
  void base64_inAnotherSpelling_isNone(String text) {
    assertThat(Encoded.base64(text).isPresent()).isEqualTo(text.equals("QQ=="));
  }

  @Test
  void sealed_isOpenedOnlyWithItsKeyAndOwner() throws KeyException {
    Sealer sealer = new Sealer(new byte[32]);
    Sealer other = new Sealer(Arrays.copyOf(new byte[] {1}, 32));
    VerifyingKey stranger = SigningKey.generate(new SecureRandom()).verifyingKey();
    byte[] sealed = key.sealed(sealer);

    assertThat(SigningKey.opened(sealed, key.verifyingKey(), sealer).reveal())
        .isEqualTo(key.reveal());
    assertThatExceptionOfType(KeyException.class)
        .isThrownBy(() -> SigningKey.opened(sealed, key.verifyingKey(), other));
    assertThatExceptionOfType(KeyException.class)
        .isThrownBy(() -> SigningKey.opened(sealed, stranger, sealer));
  }

  @Test
  void sealed_withAnyByteChanged_isNotOpened() {
    Sealer sealer = new Sealer(new byte[32]);
    byte[] sealed = key.sealed(sealer);

    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatExceptionOfType(KeyException.class)
          .isThrownBy(() -> SigningKey.opened(changed, key.verifyingKey(), sealer));
    }
  }

  @Test
  void sealed_twice_differs() {
    Sealer sealer = new Sealer(new byte[32]);

    assertThat(key.sealed(sealer)).isNotEqualTo(key.sealed(sealer));
  }

  private static BigInteger number(byte[] littleEndian) {
    byte[] bytes = new byte[littleEndian.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = littleEndian[bytes.length - 1 - i];
    }
    return new BigInteger(1, bytes);
  }

  private static byte[] reversed(BigInteger number) {
    byte[] bytes = new byte[32];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = number.shiftRight(8 * i).byteValue();
    }
    return bytes;
  }
}
