package dev.matte.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.json.JsonSlice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UriTemplatesTest {

  private static final JsonSlice VALUES =
      JsonSlice.of(
          "{\"var\":\"value\",\"hello\":\"Hello World!\",\"path\":\"/foo/bar\",\"x\":1024,"
              + "\"y\":768,\"empty\":\"\"}");

  /** Examples of RFC 6570, section 3.2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "{var} value",
        "{hello} Hello%20World%21",
        "{+hello} Hello%20World!",
        "{+path}/here /foo/bar/here",
        "X{#var} X#value",
        "map?{x,y} map?1024,768",
        "{+x,hello,y} 1024,Hello%20World!,768",
        "{#path,x}/here #/foo/bar,1024/here",
        "X{.x,y} X.1024.768",
        "{/var,x}/here /value/1024/here",
        "{;x,y,empty} ;x=1024;y=768;empty",
        "{?x,y} ?x=1024&y=768",
        "{?x,y,empty} ?x=1024&y=768&empty=",
        "?fixed=yes{&x} ?fixed=yes&x=1024",
        "a{?missing}b ab"
      })
  void expand_exampleOfTheStandard_givesItsUri(String template, String uri) {
    assertThat(UriTemplates.expand(template, VALUES)).isEqualTo(uri);
  }
}
