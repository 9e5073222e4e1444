package cn.zhicheng.sandbox.demo;

import cn.zhicheng.achievement.training.TakeTrainingRecords;
import cn.zhicheng.achievement.training.TrainingRecord;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.sandbox.training.ServiceRecord;
import cn.zhicheng.sandbox.training.TrainingSeeds;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people have fetched: the same records the training-hours service has of them. */
@Component
class FetchedCourses {
  private final PortalPeople portal;
  private final TakeTrainingRecords take;

  FetchedCourses(PortalPeople portal, TakeTrainingRecords take) {
    this.portal = portal;
    this.take = take;
  }

  /** The first and the last of the covered years; the one between is left to be pressed. */
  void take(World world, List<PersonRow> people) {
    LocalDate today = LocalDate.ofInstant(world.timeline().end(), Timeline.ZONE);
    for (PersonRow row : people) {
      if (row.training().equals("FETCHED")) {
        take(world.actor(row.account()), row.account(), today.getYear() - 2, today);
        take(world.actor(row.account()), row.account(), today.getYear(), today);
        world.timeline().later();
      }
    }
  }

  private void take(Actor actor, String account, int year, LocalDate today) {
    String idNumber = portal.user(account).idNumber();
    take.take(
        actor,
        year,
        TrainingSeeds.of(idNumber, year, today).stream().map(FetchedCourses::record).toList());
  }

  private static TrainingRecord record(ServiceRecord told) {
    return new TrainingRecord(
        told.id(),
        told.version(),
        told.withdrawn(),
        told.year(),
        told.course(),
        ServiceRecord.ORGANISER,
        ServiceRecord.FORM,
        told.hours(),
        told.completedOn(),
        told.certificateNo());
  }
}
