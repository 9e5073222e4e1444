package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.ZhichengApplication;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Which beans the packaged product has is settled while it is built (docs/adr/0033); what is set at
 * the start must not need others.
 */
class ChosenAtTheStartTest {
  /** Adjusts Spring Boot's own filter, instead of which there is {@code ForwardedHeaders}. */
  private static final String FOR_THE_FILTER_WE_REPLACE = "tomcatForwardedHeaderFilterCustomizer";

  private static final List<String> ALL_ELSE =
      List.of(
          "spring.datasource.url=jdbc:postgresql://elsewhere:6543/other",
          "spring.datasource.username=other",
          "spring.datasource.password=other",
          "spring.datasource.hikari.maximum-pool-size=3",
          "spring.security.oauth2.client.registration.gov.client-id=other",
          "spring.security.oauth2.client.registration.gov.client-secret=other",
          "spring.security.oauth2.client.provider.gov.issuer-uri=https://portal.example.cn",
          "server.port=8443",
          "server.forward-headers-strategy=framework",
          "server.servlet.session.cookie.secure=false",
          "server.tomcat.accesslog.enabled=true",
          "zhicheng.store.s3.endpoint=https://s3.example.cn",
          "zhicheng.store.s3.bucket=files",
          "zhicheng.store.s3.access-key=key",
          "zhicheng.store.s3.secret-key=secret",
          "zhicheng.clocked-work=false",
          "zhicheng.exports.here=false",
          "zhicheng.scan.host=clamd",
          "zhicheng.seal.store=seal.p12",
          "zhicheng.seal.sm-store=sm.p12",
          "zhicheng.seal.token.module=token.so",
          "zhicheng.seal.tsa-url=https://tsa.example.cn",
          "zhicheng.sms.url=https://sms.example.cn",
          "zhicheng.training.url=https://hours.example.cn",
          "zhicheng.setup.password=a long password",
          "zhicheng.unit-needs-approval=true");

  @Test
  void theBeansAreTheSameWhateverIsSet() {
    assertThat(onlyOneHas(beans(ALL_ELSE), beans(List.of()))).isEmpty();
  }

  /** Shows what an answer given too early looks like: the one page meant for developers. */
  @Test
  void aBeanThatDependsOnASettingIsSeen() {
    assertThat(onlyOneHas(beans(List.of("zhicheng.gallery=true")), beans(List.of())))
        .containsExactly("gallery cn.zhicheng.web.Gallery.null");
  }

  private static Set<String> onlyOneHas(Set<String> these, Set<String> those) {
    var differ = new TreeSet<>(these);
    differ.addAll(those);
    differ.removeIf(bean -> these.contains(bean) && those.contains(bean));
    return differ;
  }

  /** As the build finds them out, without making any. */
  private static TreeSet<String> beans(List<String> told) {
    var application = new SpringApplication(ZhichengApplication.class);
    application.setRegisterShutdownHook(false);
    var found = new TreeSet<String>();
    String[] options =
        Stream.concat(
                Stream.of("spring.main.banner-mode=off", "logging.level.root=warn"), told.stream())
            .map("--"::concat)
            .toArray(String[]::new);
    try {
      SpringApplication.withHook(
          run -> new Look(found),
          () -> {
            application.run(options);
          });
    } catch (AbandonedRunException looked) {
      return found;
    }
    throw new IllegalStateException("The product was started");
  }

  private record Look(TreeSet<String> found) implements SpringApplicationRunListener {
    @Override
    public void contextLoaded(ConfigurableApplicationContext loaded) {
      try (var context = (GenericApplicationContext) loaded) {
        context.refreshForAotProcessing(new RuntimeHints());
        Arrays.stream(context.getBeanDefinitionNames())
            .filter(name -> !name.equals(FOR_THE_FILTER_WE_REPLACE))
            .map(name -> name + " " + made(context.getBeanDefinition(name)))
            .forEach(found::add);
      }
      throw new AbandonedRunException(loaded);
    }

    private static String made(BeanDefinition bean) {
      return bean.getBeanClassName() + "." + bean.getFactoryMethodName();
    }
  }
}
