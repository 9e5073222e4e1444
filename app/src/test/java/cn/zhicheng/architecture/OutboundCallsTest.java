package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who may open a connection, and where its address comes from: settings, each read at the start.
 * Whatever else wants to call out is seen here first.
 */
class OutboundCallsTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cn.zhicheng");

  /** Classes that open connections. */
  private static final Set<String> CLIENTS =
      Set.of(
          "java.net.http.HttpClient",
          "java.net.Socket",
          "java.net.DatagramSocket",
          "javax.net.SocketFactory",
          "javax.net.ssl.SSLSocketFactory",
          "java.sql.DriverManager",
          "java.net.URLConnection",
          "java.net.HttpURLConnection",
          "java.nio.channels.SocketChannel",
          "java.nio.channels.AsynchronousSocketChannel",
          "java.nio.channels.DatagramChannel",
          "org.springframework.web.client.RestClient",
          "org.springframework.web.client.RestTemplate",
          "org.springframework.web.reactive.function.client.WebClient",
          "org.springframework.jdbc.datasource.DriverManagerDataSource",
          "org.springframework.http.client.SimpleClientHttpRequestFactory",
          "software.amazon.awssdk.http.apache5.Apache5HttpClient");

  private static final Set<String> OPENING =
      Set.of("openConnection", "openStream", "getContent", "toURL", "getByName", "getAllByName");

  @Test
  void onlyTheseCallOut() {
    Set<String> callers =
        PRODUCT.stream()
            .filter(OutboundCallsTest::callsOut)
            .map(type -> type.getName().replaceAll("\\$.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(callers)
        .containsExactly(
            "cn.zhicheng.achievement.training.Exchange",
            "cn.zhicheng.document.scan.Clamd",
            "cn.zhicheng.document.store.S3Connection",
            "cn.zhicheng.identity.PortalClient",
            "cn.zhicheng.notification.sms.HttpSmsGateway",
            "cn.zhicheng.ops.backup.ScratchDatabase",
            "cn.zhicheng.seal.cms.StampSource");
  }

  /** So no controller's text can reach one: their addresses are fields of settings. */
  @Test
  void noPageCallsThemWithAnAddress() {
    for (JavaClass type : PRODUCT) {
      if (callsOut(type)) {
        assertThat(type.getConstructors())
            .as(type.getName() + " is made of settings")
            .allSatisfy(made ->
                assertThat(made.getRawParameterTypes())
                    .noneMatch(parameter -> parameter.getName().equals("java.net.URI")));
        assertThat(type.getMethods())
            .as(type.getName() + " is given no address")
            .allSatisfy(method ->
                assertThat(
                        method.getModifiers().toString().contains("PRIVATE")
                            || method.getRawParameterTypes().stream()
                                .noneMatch(parameter ->
                                    parameter
                                        .getName()
                                        .matches("java\\.net\\.(URI|URL|InetAddress)")))
                    .isTrue());
      }
    }
  }

  private static boolean callsOut(JavaClass type) {
    boolean client =
        type.getDirectDependenciesFromSelf().stream()
            .anyMatch(to -> CLIENTS.contains(to.getTargetClass().getName()));
    boolean opens =
        type.getMethodCallsFromSelf().stream()
            .anyMatch(call ->
                OPENING.contains(call.getTarget().getName())
                    && call.getTargetOwner()
                        .getName()
                        .matches("java\\.net\\.(UR[IL]|InetAddress)"));
    return client || opens;
  }
}
