package cn.zhicheng.plan;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The bureau's work on plans handed to it. */
@Component
class PlanTasks {
  /** Working days a bureau should take. */
  static final int DAYS = 5;

  private static final int SHOWN = 50;
  private final Tasks tasks;
  private final Organisations organisations;
  private final WorkingCalendar calendar;
  private final Clock clock;

  PlanTasks(Tasks tasks, Organisations organisations, WorkingCalendar calendar, Clock clock) {
    this.tasks = tasks;
    this.organisations = organisations;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Puts it before the bureau of the organiser's region.
   *
   * @throws RefusedException when the region has none
   */
  void open(PlanFile file) {
    Organisation organiser = file.organiser();
    UUID bureau =
        organisations
            .bureauOf(organiser.regionCode())
            .map(Organisation::id)
            .orElseThrow(() ->
                new RefusedException(Refusal.of("NO_BUREAU", "您所在的地区还没有设置人社部门，不能提交审批，请联系系统运维补设。")));
    String name = organiser.name();
    LocalDate due = calendar.days().lastOf(ProvinceTime.today(clock).plusDays(1), DAYS);
    tasks.open(
        bureau,
        TaskKind.PLAN,
        file.id(),
        name.substring(0, Math.min(SHOWN, name.length())),
        "审批：" + file.plan().name(),
        "/plan-desk/" + file.id(),
        due);
  }

  void close(UUID plan) {
    tasks.close(TaskKind.PLAN, plan);
  }
}
