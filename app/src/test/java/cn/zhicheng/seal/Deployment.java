package cn.zhicheng.seal;

import cn.zhicheng.seal.key.SealSettings;
import java.time.Clock;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** This module alone, with keys of its own. */
record Deployment(SignDocuments sign, CheckFile check) {
  static Deployment with(SealSettings settings) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(SealSettings.class, () -> settings);
    context.registerBean(Clock.class, Clock::systemUTC);
    context.scan("cn.zhicheng.seal");
    context.refresh();
    return new Deployment(context.getBean(SignDocuments.class), context.getBean(CheckFile.class));
  }

  FileOutcome outcome(byte[] file) {
    return check.check(file).outcome();
  }
}
