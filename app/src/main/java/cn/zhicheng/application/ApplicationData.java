package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.Archive;
import cn.zhicheng.person.PersonalData;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * 「职称申报」 for 「导出我的数据」: each application with what was submitted in each round, and of the decisions
 * what 「申报流程」 shows the person.
 */
@Component
class ApplicationData implements PersonalData {
  private final Applications applications;
  private final SubmissionStore submissions;
  private final ItemStore items;
  private final Flow flow;
  private final TitleNames titles;
  private final Specialties specialties;

  ApplicationData(
      Applications applications,
      SubmissionStore submissions,
      ItemStore items,
      Flow flow,
      TitleNames titles,
      Specialties specialties) {
    this.applications = applications;
    this.submissions = submissions;
    this.items = items;
    this.flow = flow;
    this.titles = titles;
    this.specialties = specialties;
  }

  @Override
  public int position() {
    return 3;
  }

  @Override
  public void write(Actor actor, Archive archive) throws IOException {
    List<Application> own = applications.allOwn(actor);
    archive.json("applications", "职称申报", own.stream().map(this::told).iterator());
  }

  private Map<String, Object> told(Application application) {
    var values = new LinkedHashMap<String, Object>();
    values.put("number", application.number());
    values.put("planYear", application.planYear());
    values.put("title", titles.byId(application.titleNameId()).name());
    values.put("specialty", specialties.byId(application.specialtyId()).name());
    values.put("type", application.type());
    values.put("state", application.state().label());
    values.put("content", application.content());
    UUID photo = application.photoId();
    values.put("photo", photo == null ? "" : photo.toString());
    values.put("entries", items.of(application.id()).stream().map(ApplicationData::item).toList());
    values.put("submissions", submitted(application));
    values.put("rounds", flow.of(application).rounds());
    return values;
  }

  private static Map<String, Object> item(Item item) {
    return Map.of("title", item.title(), "category", item.category(), "payload", item.payload());
  }

  private List<Submission> submitted(Application application) {
    Set<Integer> rounds =
        IntStream.rangeClosed(1, application.round()).boxed().collect(Collectors.toSet());
    return List.copyOf(new TreeMap<>(submissions.of(application.id(), rounds)).values());
  }
}
