package cn.zhicheng.sandbox.demo;

import cn.zhicheng.front.BulletinForm;
import cn.zhicheng.front.PublishBulletin;
import cn.zhicheng.front.WithdrawBulletin;
import cn.zhicheng.front.WriteBulletin;
import cn.zhicheng.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Bureaus write bulletins, publish most and take one down. */
@Component
class Notices {
  private static final int PINNED_DAYS = 30;
  private final WriteBulletin write;
  private final PublishBulletin publish;
  private final WithdrawBulletin withdraw;

  Notices(WriteBulletin write, PublishBulletin publish, WithdrawBulletin withdraw) {
    this.write = write;
    this.publish = publish;
    this.withdraw = withdraw;
  }

  /** Those written between so many days ago and so many, the last not included. */
  void post(World world, int from, int to) {
    List<Cast.Row> due =
        Cast.rows("bulletins.yml").stream()
            .filter(row -> row.number("days") <= from && row.number("days") > to)
            .toList();
    for (Cast.Row row : due) {
      world.timeline().morning(row.number("days"));
      post(world, row);
      world.timeline().later();
    }
  }

  private void post(World world, Cast.Row row) {
    Actor actor = world.actor(row.text("account"));
    String pinned = row.has("pinned") ? pinnedUntil(world) : "";
    UUID id = write.write(actor, new BulletinForm(row.text("title"), row.text("text"), pinned));
    if (row.text("becomes").equals("DRAFT")) {
      return;
    }
    publish.publish(actor, id, 0);
    if (row.text("becomes").equals("WITHDRAWN")) {
      withdraw.withdraw(actor, id, 1, row.text("reason"));
    }
  }

  private static String pinnedUntil(World world) {
    LocalDate today = LocalDate.ofInstant(world.timeline().end(), Timeline.ZONE);
    return today.plusDays(PINNED_DAYS).toString();
  }
}
