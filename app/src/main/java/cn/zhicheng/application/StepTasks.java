package cn.zhicheng.application;

import cn.zhicheng.person.People;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The row in the task centre of the level an application stands at; it moves along in the same
 * transaction.
 */
@Component
class StepTasks {
  private final Tasks tasks;
  private final People people;
  private final TitleNames titles;
  private final WorkingCalendar calendar;
  private final Clock clock;

  StepTasks(Tasks tasks, People people, TitleNames titles, WorkingCalendar calendar, Clock clock) {
    this.tasks = tasks;
    this.people = people;
    this.titles = titles;
    this.calendar = calendar;
    this.clock = clock;
  }

  void open(Application application, Step step, Plan plan) {
    String title = titles.byId(application.titleNameId()).name() + " · " + plan.name();
    LocalDate today = ProvinceTime.today(clock);
    tasks.open(
        step.bodyId(),
        TaskKind.APPLICATION,
        application.id(),
        people.get(application.personId()).name(),
        title,
        "/application-audits/" + application.id(),
        calendar.days().lastOf(today, plan.stepDays(step.level())));
  }

  void close(Application application) {
    tasks.close(TaskKind.APPLICATION, application.id());
  }
}
