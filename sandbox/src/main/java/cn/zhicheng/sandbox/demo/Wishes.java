package cn.zhicheng.sandbox.demo;

import cn.zhicheng.retention.AskForErasure;
import org.springframework.stereotype.Component;

/** Somebody who no longer applies asks that what is held of them be erased; it waits. */
@Component
class Wishes {
  private static final String WHO = "xiejun";
  private final AskForErasure ask;

  Wishes(AskForErasure ask) {
    this.ask = ask;
  }

  void play(World world) {
    ask.ask(world.actor(WHO), "今年不再申报，没有提交的内容请删除。");
    world.timeline().later();
  }
}
