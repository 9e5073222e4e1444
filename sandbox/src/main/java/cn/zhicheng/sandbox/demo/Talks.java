package cn.zhicheng.sandbox.demo;

import cn.zhicheng.application.Applications;
import cn.zhicheng.application.RemindBody;
import cn.zhicheng.application.Reminders;
import cn.zhicheng.application.Section;
import cn.zhicheng.application.talk.AskBodyForReturn;
import cn.zhicheng.application.talk.SendMessage;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.task.TellOpenWork;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What individuals and bodies say to each other while applications are audited. */
@Component
class Talks {
  private final Applications applications;
  private final SendMessage send;
  private final AskBodyForReturn ask;
  private final RemindBody remind;
  private final Reminders reminders;
  private final TellOpenWork digest;

  Talks(
      Applications applications,
      SendMessage send,
      AskBodyForReturn ask,
      RemindBody remind,
      Reminders reminders,
      TellOpenWork digest) {
    this.applications = applications;
    this.send = send;
    this.ask = ask;
    this.remind = remind;
    this.reminders = reminders;
    this.digest = digest;
  }

  /** The individual asks what a return means, and the body that returned it answers. */
  void question(World world, PersonRow row, UUID id, Actor official) {
    send.send(world.actor(row.account()), id, "请问论文封面需要重新扫描，还是补充目录页即可？");
    world.timeline().later();
    send.send(official, id, "封面和目录页请一并重新扫描，其他材料不用改动。");
    world.timeline().later();
  }

  /** 「申请退回」 that waits for its answer. */
  void askForReturn(World world, PersonRow row, UUID id) {
    Actor actor = world.actor(row.account());
    int version = applications.own(actor, id).version();
    ask.ask(actor, id, version, Section.SUMMARY, "工作总结中获奖年份写错，申请退回修改。");
    world.timeline().later();
  }

  /** 「催办」 of what has waited for long. */
  void remind(World world, PersonRow row, UUID id) {
    Actor actor = world.actor(row.account());
    // After long holidays it may not have waited for enough working days.
    if (reminders.mayRemind(applications.own(actor, id)).allowed()) {
      remind.remind(actor, id);
    }
    world.timeline().later();
  }

  /** The morning's digest of open work. */
  void digest() {
    digest.tell();
  }
}
