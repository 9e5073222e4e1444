package cn.zhicheng.application;

import cn.zhicheng.plan.Plan;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.TaskPart;
import cn.zhicheng.task.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The row in the task centre of the level an application stands at; it moves along in the same
 * transaction.
 */
@Component
class StepTasks {
  private final Tasks tasks;
  private final TitleNames titles;
  private final WorkingCalendar calendar;
  private final Clock clock;

  StepTasks(Tasks tasks, TitleNames titles, WorkingCalendar calendar, Clock clock) {
    this.tasks = tasks;
    this.titles = titles;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** At the first level, of an application just submitted. */
  void open(Application application, String person, Step step, Plan plan) {
    String title = titles.byId(application.titleNameId()).name() + " · " + plan.name();
    tasks.open(
        step.bodyId(),
        TaskKind.APPLICATION,
        application.id(),
        person,
        title,
        "/application-audits/" + application.id(),
        due(step, plan));
  }

  /** Values of {@link TaskPart#move} that send the work on to the next level. */
  Map<String, @Nullable Object> onward(Sitting sitting) {
    Step next = sitting.next();
    return TaskPart.values(next.bodyId(), due(next, sitting.plan()), clock.instant());
  }

  private LocalDate due(Step step, Plan plan) {
    return calendar.days().lastOf(ProvinceTime.today(clock), plan.stepDays(step.level()));
  }

  /** Without a decision: the application left the level by itself. */
  void close(Application application) {
    tasks.close(TaskKind.APPLICATION, application.id());
  }
}
