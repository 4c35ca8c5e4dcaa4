package dev.matte.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.matte.runtime.auth.ApiKey;
import dev.matte.runtime.auth.ApiKeys;
import dev.matte.runtime.auth.Rights;
import dev.matte.runtime.fixture.TestCredentials;
import dev.matte.runtime.fixture.TestIssuer;
import dev.matte.runtime.fixture.TestKey;
import dev.matte.runtime.fixture.TestToken;
import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.http.ProtectedResource;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the environment says about who may call. */
class AdmissionTest {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final List<String> HTTP = List.of("--http");

  private final String key = ApiKeys.newKey();
  private final String line = ApiKey.of("ann", key).roles("admin").line();
  @TempDir Path folder = Path.of("");

  @Test
  void keys_comeFromAVariableAndAFile() throws Exception {
    String other = ApiKeys.newKey();
    Path file = Files.writeString(folder.resolve("keys"), ApiKey.of("bob", other).line());
    Authenticator both =
        http(Map.of("MCP_API_KEYS", line + "; # rest\n", "MCP_API_KEYS_FILE", file.toString()));

    assertThat(both.known(TestCredentials.bearer(key))).isEqualTo(Caller.of("key:ann"));
    assertThat(both.known(TestCredentials.bearer(other))).isEqualTo(Caller.of("key:bob"));
  }

  @Test
  void secret_isForDevelopment() throws Exception {
    Map<String, String> environment =
        Map.of(
            "MCP_JWT_SECRET", SECRET,
            "MCP_JWT_ISSUER", TestToken.ISSUER,
            "MCP_RESOURCE_URI", TestToken.AUDIENCE);
    String token = TestToken.at(Instant.now()).signed(TestKey.secret(SECRET));

    assertThat(http(environment).authenticate(TestCredentials.bearer(token)).id()).endsWith("|ann");
    misuse(
        HTTP, with(environment, "DEPLOYMENT_MODE", "Cloud"), "MCP_JWT_SECRET is for development");
    misuse(List.of(), with(environment, "DEPLOYMENT_MODE", "cloud"), "set MCP_JWKS_URI");
  }

  @Test
  void publishedKeys_areForTheCloud_whichThenMayBeReached() throws Exception {
    TestKey signing = TestKey.of("k", "ES256");
    try (TestIssuer issuer = TestIssuer.of(signing)) {
      HttpOptions options =
          options(
              List.of(),
              Map.of(
                  "DEPLOYMENT_MODE",
                  "cloud",
                  "MCP_JWKS_URI",
                  issuer.uri().toString(),
                  "MCP_JWT_ISSUER",
                  TestToken.ISSUER,
                  "MCP_JWT_AUDIENCE",
                  TestToken.AUDIENCE,
                  "MCP_RESOURCE_URI",
                  "https://elsewhere.example/mcp"));
      String token = TestToken.at(Instant.now()).signed(signing);
      Authenticator authenticator = Objects.requireNonNull(options.authenticator());

      assertThat(options.host()).isEqualTo("0.0.0.0");
      assertThat(options.allowRemote()).isFalse();
      assertThat(authenticator.authenticate(TestCredentials.bearer(token)).id()).endsWith("|ann");
      assertThat(Objects.requireNonNull(options.protectedResource()).resource())
          .isEqualTo(URI.create("https://elsewhere.example/mcp"));
    }
  }

  @Test
  void keysAndTokens_areBothKnown() throws Exception {
    Authenticator either =
        http(
            Map.of(
                "MCP_API_KEYS",
                line,
                "MCP_JWT_SECRET",
                SECRET,
                "MCP_JWT_ISSUER",
                TestToken.ISSUER,
                "MCP_JWT_AUDIENCE",
                TestToken.AUDIENCE));
    String token = TestToken.at(Instant.now()).signed(TestKey.secret(SECRET));

    assertThat(either.known(TestCredentials.bearer(key))).isNotNull();
    assertThat(either.known(TestCredentials.bearer(token))).isNotNull();
  }

  @Test
  void scopes_areDemanded_andToldToClients() throws Exception {
    HttpOptions options =
        options(
            HTTP,
            Map.of(
                "MCP_API_KEYS", line,
                "MCP_RESOURCE_URI", "https://mcp.example/mcp",
                "MCP_AUTHORIZATION_SERVERS", "https://a.example https://b.example",
                "MCP_REQUIRED_SCOPES", "mcp, more"));
    ProtectedResource resource = Objects.requireNonNull(options.protectedResource());
    Authenticator authenticator = Objects.requireNonNull(options.authenticator());

    assertThat(resource.requiredScopes()).containsExactly("mcp", "more");
    Throwable refused =
        catchThrowable(() -> authenticator.authenticate(TestCredentials.bearer(key)));
    assertThat(((RefusedException) refused).refusal().status()).isEqualTo(403);
  }

  @Test
  void ownAuthenticator_takesThePlaceOfTheEnvironment() throws Exception {
    Authenticator own = credentials -> Caller.of("own");
    Map<String, String> environment = Map.of("HOST", "0.0.0.0", "MCP_API_KEYS", "nonsense");

    Launch.Plan plan = Launch.read(HTTP, environment, new Admission(environment, own, null));

    assertThat(Objects.requireNonNull(plan.http()).authenticator()).isSameAs(own);
  }

  @Test
  void rights_areThoseOfWhomTheEnvironmentLetsIn() throws Exception {
    Map<String, String> environment = Map.of("MCP_API_KEYS", line);
    Rights rights = Rights.builder().role("admin", "*").build();

    Launch.Plan plan = Launch.read(HTTP, environment, new Admission(environment, null, rights));

    Authenticator found =
        Objects.requireNonNull(Objects.requireNonNull(plan.http()).authenticator());
    assertThat(found.authenticate(TestCredentials.bearer(key)).permitted("anything")).isTrue();
  }

  @Test
  void standardStreams_askWhenTheyShould_andOnlyThen() throws Exception {
    Map<String, String> keys = Map.of("MCP_API_KEYS", line);
    Map<String, String> token = with(keys, "MCP_TOKEN", " " + key + "\n");

    assertThat(read(List.of(), keys).authenticator()).isNull();
    assertThat(read(List.of(), Map.of("MCP_TOKEN", key)).authenticator()).isNull();
    assertThat(read(List.of(), with(keys, "SECURE_MODE", "false")).authenticator()).isNull();
    for (Map<String, String> asking : List.of(token, with(token, "SECURE_MODE", "TRUE"))) {
      for (List<String> arguments : List.of(List.<String>of(), List.of("--stdio"))) {
        Launch.Plan plan = read(arguments, asking);

        assertThat(plan.http()).isNull();
        assertThat(plan.authenticator()).isNotNull();
        assertThat(plan.token()).isEqualTo(key);
        assertThat(plan.toString()).doesNotContain(key);
      }
    }
  }

  @Test
  void secureMode_letsNobodyInWhoIsNotKnown() {
    Map<String, String> secure = Map.of("SECURE_MODE", "true");

    misuse(List.of(), with(secure, "MCP_API_KEYS", line), "needs MCP_TOKEN");
    misuse(List.of("--stdio"), with(secure, "MCP_API_KEYS", line), "needs MCP_TOKEN");
    misuse(List.of(), with(secure, "MCP_TOKEN", key), "nothing says who is");
    misuse(HTTP, secure, "nothing says who is");
    misuse(List.of("--http", "--allow-remote"), secure, "MCP_API_KEYS_FILE");
    misuse(List.of(), Map.of("SECURE_MODE", "yes"), "expected true or false, found yes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MCP_API_KEYS=ann mk_hidden | MCP_API_KEYS, line 1: expected an id",
        "MCP_API_KEYS_FILE=/no/such/file | /no/such/file cannot be read",
        "MCP_JWT_SECRET=hidden MCP_JWT_ISSUER=i MCP_JWT_AUDIENCE=a | 32 bytes or more, found 6",
        "MCP_JWT_SECRET=SECRET MCP_JWT_AUDIENCE=a | MCP_JWT_SECRET needs MCP_JWT_ISSUER",
        "MCP_JWT_SECRET=SECRET MCP_JWT_ISSUER=i | needs MCP_JWT_AUDIENCE or MCP_RESOURCE_URI",
        "MCP_JWKS_URI=https://i/k MCP_JWT_AUDIENCE=a | MCP_JWKS_URI needs MCP_JWT_ISSUER",
        "MCP_JWKS_URI=http://i.example/k MCP_JWT_ISSUER=i MCP_JWT_AUDIENCE=a | MCP_JWKS_URI: keys are fetched from an https",
        "MCP_JWKS_URI=keys MCP_JWT_ISSUER=i MCP_JWT_AUDIENCE=a | MCP_JWKS_URI: expected an absolute address",
        "MCP_JWKS_URI=https://i/k MCP_JWT_SECRET=SECRET | exclude each other",
        "MCP_JWT_ISSUER=i | MCP_JWT_ISSUER is about tokens",
        "MCP_JWT_AUDIENCE=a | MCP_JWT_AUDIENCE is about tokens",
        "MCP_RESOURCE_URI=https://x/mcp | nothing says who is known",
        "MCP_REQUIRED_SCOPES=x | nothing says who is known",
        "MCP_AUTHORIZATION_SERVERS=https://x | nothing says who is known",
        "KEYS MCP_AUTHORIZATION_SERVERS=https://x | needs MCP_RESOURCE_URI",
        "KEYS MCP_RESOURCE_URI=https://x/mcp | needs MCP_AUTHORIZATION_SERVERS",
        "KEYS MCP_RESOURCE_URI=x | MCP_RESOURCE_URI: expected an absolute address, found x",
        "KEYS MCP_RESOURCE_URI=https://x/mcp MCP_AUTHORIZATION_SERVERS=a | MCP_AUTHORIZATION_SERVERS: expected an absolute"
      })
  void misuse_isExplained_withoutSecrets(String settings, String message) {
    Map<String, String> environment = new HashMap<>();
    for (String each : words(settings)) {
      if (each.equals("KEYS")) {
        environment.put("MCP_API_KEYS", line);
      } else {
        int equals = each.indexOf('=');
        environment.put(
            each.substring(0, equals), each.substring(equals + 1).replace("SECRET", SECRET));
      }
    }

    assertThatThrownBy(() -> read(HTTP, environment))
        .isInstanceOf(Launch.Misuse.class)
        .hasMessageContaining(message)
        .message()
        .doesNotContain(SECRET, "hidden");
  }

  /** Words that begin with the name of a variable begin a setting; others go on with it. */
  private static List<String> words(String settings) {
    List<String> found = new ArrayList<>();
    for (String word : settings.split(" ", -1)) {
      if (word.matches("(MCP_[A-Z_]+=.*|KEYS)")) {
        found.add(word);
      } else {
        found.add(found.remove(found.size() - 1) + " " + word);
      }
    }
    return found;
  }

  private static void misuse(
      List<String> arguments, Map<String, String> environment, String message) {
    assertThatThrownBy(() -> read(arguments, environment))
        .isInstanceOf(Launch.Misuse.class)
        .hasMessageContaining(message);
  }

  private static Map<String, String> with(
      Map<String, String> environment, String name, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(name, value);
    return more;
  }

  private static Authenticator http(Map<String, String> environment) throws Launch.Misuse {
    return Objects.requireNonNull(options(HTTP, environment).authenticator());
  }

  private static HttpOptions options(List<String> arguments, Map<String, String> environment)
      throws Launch.Misuse {
    return Objects.requireNonNull(read(arguments, environment).http());
  }

  private static Launch.Plan read(List<String> arguments, Map<String, String> environment)
      throws Launch.Misuse {
    return Launch.read(arguments, environment, new Admission(environment, null, null));
  }
}
