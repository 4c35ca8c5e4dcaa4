package dev.matte.sample.flownexus.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.guard.Caller;
import dev.matte.sample.flownexus.Bureau;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Accounts through the protocol, with a clock that moves when it is told to. */
@Timeout(120)
class AccountsTest {
  private static final Pattern TOKEN = Pattern.compile("(?m)^[A-Za-z0-9_-]{43}$");
  private static final Caller ADMIN = Bureau.caller("local", "enterprise", "admin");
  private static final String ADA = "{'email':'ada@example.org','password':'correct horse'}";

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");
  private Bureau bureau;

  @BeforeEach
  void open() throws IOException {
    InstantSource clock = () -> now;
    bureau = Bureau.open(folder, clock);
  }

  @AfterEach
  void close() throws IOException {
    bureau.close();
  }

  @Test
  void registration_becomesAnAccountByItsToken_once() throws IOException {
    JsonNode sent = guest("user_register", ADA);
    String token = token(letter(1));

    assertThat(sent.required("status").stringValue()).isEqualTo("pending_verification");
    assertThat(bureau.failure(Caller.ANONYMOUS, "user_login", ADA)).contains("do not belong");
    JsonNode account = guest("user_verify_email", "{'token':'%s'}".formatted(token));
    assertThat(account.required("email").stringValue()).isEqualTo("ada@example.org");
    assertThat(account.required("tier").stringValue()).isEqualTo("free");
    assertThat(
            bureau.failure(
                Caller.ANONYMOUS, "user_verify_email", "{'token':'%s'}".formatted(token)))
        .contains("not known, used, or too old");
    assertThat(guest("user_login", ADA).required("session_token").stringValue()).startsWith("nxs_");
  }

  @Test
  void letter_isForTheOperatorAlone_andHasAHead() throws IOException {
    guest("user_register", ADA);

    assertThat(letter(1)).startsWith("To: ada@example.org\nSubject: Confirm your address\n");
    assertThat(Files.getPosixFilePermissions(letters().get(0)))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void tokens_areOver_afterTheirTime() throws IOException {
    guest("user_register", ADA);
    String token = token(letter(1));
    now = now.plus(Duration.ofDays(1));

    assertThat(
            bureau.failure(
                Caller.ANONYMOUS, "user_verify_email", "{'token':'%s'}".formatted(token)))
        .contains("too old");

    account("ada@example.org");
    guest("user_reset_password", "{'email':'ada@example.org'}");
    String reset = token(lastLetter("Choose a new password"));
    now = now.plus(Duration.ofHours(1));
    assertThat(
            bureau.failure(
                Caller.ANONYMOUS,
                "user_update_password",
                "{'token':'%s','new_password':'another horse'}".formatted(reset)))
        .contains("too old");
  }

  @Test
  void session_isKnown_untilItEnds() throws IOException {
    JsonNode session = account("ada@example.org");
    String token = session.required("session_token").stringValue();
    Caller ada = bureau.member(token);

    assertThat(ada.id()).isEqualTo(session.required("user_id").stringValue());
    assertThat(bureau.call(ada, "auth_status", "{'detailed':true}").toString())
        .contains("\"session\":true", "\"free\"", "sandbox:read")
        .doesNotContain(token);
    now = now.plus(Duration.ofHours(12));
    assertThat(bureau.knows(token)).isFalse();
  }

  @Test
  void logout_endsTheSessionOfItsCaller_andNoOther() throws IOException {
    String first = account("ada@example.org").required("session_token").stringValue();
    String second = guest("user_login", ADA).required("session_token").stringValue();

    assertThat(bureau.call(bureau.member(first), "user_logout", "{}").toString())
        .isEqualTo("{\"ended\":true}");
    assertThat(bureau.knows(first)).isFalse();
    assertThat(bureau.knows(second)).isTrue();
    assertThat(guest("user_logout", "{}").toString()).isEqualTo("{\"ended\":false}");
  }

  @Test
  void reset_changesThePasswordOnce_andEndsAllSessions() throws IOException {
    String session = account("ada@example.org").required("session_token").stringValue();
    guest("user_reset_password", "{'email':'Ada@Example.org'}");
    String token = token(lastLetter("Choose a new password"));
    String update = "{'token':'%s','new_password':'another horse'}".formatted(token);

    assertThat(
            bureau.failure(Caller.ANONYMOUS, "user_update_password", update.replace(" horse", "")))
        .contains("expected 10 to 200 characters");
    assertThat(guest("user_update_password", update).required("changed").booleanValue()).isTrue();

    assertThat(bureau.knows(session)).isFalse();
    assertThat(bureau.failure(Caller.ANONYMOUS, "user_update_password", update))
        .contains("not known, used");
    assertThat(bureau.failure(Caller.ANONYMOUS, "user_login", ADA)).contains("do not belong");
    guest("user_login", ADA.replace("correct", "another"));
  }

  @Test
  void nobodyLearns_whichAddressesHaveAnAccount() throws IOException {
    account("ada@example.org");

    assertThat(guest("user_register", ADA)).isEqualTo(guest("user_register", of("eve")));
    assertThat(guest("user_reset_password", "{'email':'ada@example.org'}"))
        .isEqualTo(guest("user_reset_password", "{'email':'nobody@example.org'}"));
    String wrong = ADA.replace("correct", "wrong");
    assertThat(bureau.failure(Caller.ANONYMOUS, "user_login", wrong))
        .isEqualTo(bureau.failure(Caller.ANONYMOUS, "user_login", of("nobody")));
    lastLetter("You have an account");
    assertThat(guest("user_login", ADA).has("session_token")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada", "nobody"})
  void guesses_areBounded_whetherThereIsAnAccountOrNot(String name) throws IOException {
    account("ada@example.org");
    String wrong = of(name).replace("correct", "wrong");
    for (int i = 0; i < 5; i++) {
      assertThat(bureau.failure(Caller.ANONYMOUS, "user_login", wrong)).contains("do not belong");
    }

    assertThat(bureau.failure(Caller.ANONYMOUS, "user_login", of(name)))
        .contains("too many attempts");
    now = now.plus(Duration.ofMinutes(15));
    assertThat(
            bureau
                .result(Caller.ANONYMOUS, "user_login", of(name))
                .path("isError")
                .asBoolean(false))
        .isEqualTo(name.equals("nobody"));
  }

  @Test
  void letters_areBounded() throws IOException {
    account("ada@example.org");
    for (int i = 0; i < 6; i++) {
      guest("user_reset_password", "{'email':'ada@example.org'}");
    }
    bureau.close();

    // The first three letters to an address within an hour, the one of the registration among them.
    assertThat(letters()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada",
        "ada@localhost",
        "ada@example.org\\nBcc: eve@example.org",
        "a b@example.org",
        "ada@example.org,eve@example.org",
        "Ada <ada@example.org>"
      })
  void address_thatIsNone_isRefused(String address) {
    assertThat(
            bureau.failure(
                Caller.ANONYMOUS,
                "user_register",
                "{'email':'%s','password':'correct horse'}".formatted(address)))
        .contains("email: expected an address");
    assertThat(folder.resolve("outbox")).isEmptyDirectory();
  }

  @Test
  void accounts_outliveTheProcess_asHashesAlone() throws IOException {
    String token = account("ada@example.org").required("session_token").stringValue();
    bureau.close();
    byte[] kept = Files.readAllBytes(folder.resolve("nexus.db"));
    open();

    assertThat(bureau.knows(token)).isTrue();
    assertThat(guest("user_login", ADA).has("session_token")).isTrue();
    assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("pbkdf2-sha256$600000$")
        .doesNotContain("correct horse", token);
  }

  @Test
  void upgrade_isForAdministrators_andHoldsAtOnce() throws IOException {
    JsonNode session = account("ada@example.org");
    String token = session.required("session_token").stringValue();
    String upgrade =
        "{'user_id':'%s','tier':'pro'}".formatted(session.required("user_id").stringValue());

    assertThat(bureau.refused(bureau.member(token), "user_upgrade", upgrade)).isTrue();
    assertThat(bureau.call(ADMIN, "user_upgrade", upgrade).required("tier").stringValue())
        .isEqualTo("pro");
    assertThat(bureau.member(token).permitted("sandbox:execute")).isTrue();
    assertThat(bureau.failure(ADMIN, "user_upgrade", "{'user_id':'none','tier':'pro'}"))
        .contains("no such account");
  }

  @Test
  void profile_isTheOwnersToReadAndChange() throws IOException {
    JsonNode session = account("ada@example.org");
    Caller ada = bureau.member(session.required("session_token").stringValue());
    Caller eve = bureau.member(account("eve@example.org").required("session_token").stringValue());
    String id = "{'user_id':'%s'".formatted(ada.id());

    JsonNode changed =
        bureau.call(
            ada,
            "user_update_profile",
            id + ",'updates':{'full_name':'Ada L.','website':'https://ada.example.org'}}");
    assertThat(changed.required("full_name").stringValue()).isEqualTo("Ada L.");
    assertThat(bureau.call(ada, "user_profile", id + "}")).isEqualTo(changed);
    assertThat(bureau.call(ADMIN, "user_profile", id + "}")).isEqualTo(changed);
    assertThat(bureau.failure(eve, "user_profile", id + "}")).contains("about yourself only");
    assertThat(bureau.failure(eve, "user_stats", id + "}")).contains("about yourself only");
    assertThat(bureau.failure(ada, "user_update_profile", id + ",'updates':{'tier':'pro'}}"))
        .contains("what can be changed");
    assertThat(
            bureau.failure(
                ada, "user_update_profile", id + ",'updates':{'website':'javascript:x'}}"))
        .contains("https://");
    assertThat(bureau.call(ada, "user_stats", id + "}").required("sandboxes").asInt(-1)).isZero();
  }

  @Test
  void service_hasATokenOfItsOwn() throws IOException {
    String token = account("ada@example.org").required("session_token").stringValue();
    String service =
        bureau
            .call(bureau.member(token), "auth_init", "{'mode':'service'}")
            .required("token")
            .stringValue();
    now = now.plus(Duration.ofDays(80));

    assertThat(bureau.knows(token)).isFalse();
    assertThat(bureau.knows(service)).isTrue();
    assertThat(bureau.failure(Caller.ANONYMOUS, "auth_init", "{'mode':'service'}"))
        .contains("come with a session");
    assertThat(guest("auth_init", "{'mode':'user'}").required("next")).hasSize(3);
  }

  private JsonNode guest(String tool, String arguments) {
    return bureau.call(Caller.ANONYMOUS, tool, arguments);
  }

  private static String of(String name) {
    return ADA.replace("ada@", name + "@");
  }

  /** An account with a session, as {@code user_login} tells of it. */
  private JsonNode account(String email) throws IOException {
    String arguments = ADA.replace("ada@example.org", email);
    int before = letters().size();
    guest("user_register", arguments);
    guest("user_verify_email", "{'token':'%s'}".formatted(token(letter(before + 1))));
    return guest("user_login", arguments);
  }

  private static String token(String letter) {
    Matcher token = TOKEN.matcher(letter);
    assertThat(token.find()).as(letter).isTrue();
    return token.group();
  }

  /** The latest of so many letters. */
  private String letter(int count) throws IOException {
    List<Path> letters = letters();
    while (letters.size() < count) {
      Thread.onSpinWait();
      letters = letters();
    }
    return Files.readString(letters.get(count - 1));
  }

  private String lastLetter(String subject) throws IOException {
    while (true) {
      for (Path path : letters()) {
        String letter = Files.readString(path);
        if (letter.contains("Subject: " + subject + "\n")) {
          return letter;
        }
      }
      Thread.onSpinWait();
    }
  }

  /** Oldest first. */
  private List<Path> letters() throws IOException {
    List<Path> letters = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("outbox"))) {
      files.filter(file -> file.toString().endsWith(".eml")).forEach(letters::add);
    }
    letters.sort(
        (a, b) -> {
          try {
            return Files.getLastModifiedTime(a).compareTo(Files.getLastModifiedTime(b));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    return letters;
  }
}
