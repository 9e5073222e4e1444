package cn.zhicheng.seal;

import cn.zhicheng.seal.key.SealSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** This module alone, with keys of its own. */
record Deployment(SignDocuments sign, CheckFile check) {
  static Deployment with(Path store, Path smStore, String tsaUrl, List<String> anchors) {
    return with(
        new SealSettings(
            store.toString(),
            DemoAuthority.PASSWORD,
            "",
            smStore.toString(),
            DemoAuthority.PASSWORD,
            "",
            anchors,
            List.of(),
            List.of(),
            List.of(),
            tsaUrl,
            Duration.ofSeconds(5)));
  }

  static Deployment with(SealSettings settings) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(SealSettings.class, () -> settings);
    context.registerBean(Clock.class, Clock::systemUTC);
    context.scan("cn.zhicheng.seal");
    context.refresh();
    return new Deployment(context.getBean(SignDocuments.class), context.getBean(CheckFile.class));
  }
}
