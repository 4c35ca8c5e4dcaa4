package dev.matte.sample.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packaged server, started and spoken to. */
@Timeout(120)
class WeatherIT {

  @Test
  void goodCall_isAnsweredTheSameEveryTime() throws IOException {
    try (Program server = Program.server()) {
      assertThat(call(server, "forecast", "{'city':'Turku','days':2}"))
          .contains("'structuredContent':{'city':'Turku','highs':[25,22]}");
      assertThat(call(server, "forecast", "{'city':'Turku'}")).contains("'highs':[25,22,21]");
    }
  }

  @Test
  void badCall_isToldEverythingAtOnce() throws IOException {
    try (Program server = Program.server()) {
      assertThat(call(server, "forecast", "{'town':'Turku','days':20}"))
          .contains("'isError':true")
          .contains("town: expected one of city, days, found an unknown member")
          .contains("days: expected at most 14, found number 20")
          .contains("city: expected text, found nothing");
    }
  }

  @Test
  void reports_areNumbered() throws IOException {
    try (Program server = Program.server()) {
      assertThat(call(server, "reportStorm", "{'report':{'city':'Turku','note':'hail'}}"))
          .contains("'text':'1'");
      assertThat(call(server, "reportStorm", "{'report':{'city':'Oulu'}}")).contains("'text':'2'");
    }
  }

  @Test
  void endOfInput_endsTheServer() throws Exception {
    try (Program server = Program.server()) {
      assertThat(server.end()).isZero();
    }
  }

  @Test
  void http_isRefusedUntilItIsThere() throws Exception {
    try (Program server =
        Program.start("-jar", System.getProperty("sample.jar"), "--http", "8080")) {
      assertThat(server.end()).isEqualTo(2);
      assertThat(server.complaint()).contains("--http");
    }
  }

  private static String call(Program server, String tool, String arguments) throws IOException {
    return server.ask(
        "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'"
            + tool
            + "','arguments':"
            + arguments
            + "}}");
  }
}
