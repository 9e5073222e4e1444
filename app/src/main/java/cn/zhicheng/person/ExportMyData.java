package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.ProvinceTime;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * 「导出我的数据」: everything the product keeps about a person, for the person. Not a transaction: it may
 * take minutes, and a slow reader must not hold a connection.
 */
@Component
public class ExportMyData {
  private final List<PersonalData> parts;
  private final ExportPlace place;
  private final Clock clock;

  ExportMyData(List<PersonalData> parts, ExportPlace place, Clock clock) {
    this.parts = parts.stream().sorted(Comparator.comparingInt(PersonalData::position)).toList();
    this.place = place;
    this.clock = clock;
  }

  /**
   * Writes the ZIP.
   *
   * @param out asked for only when the export may begin, so that a refusal is still a page
   * @throws cn.zhicheng.shared.RefusedException while another one of this person runs
   */
  public void export(Actor actor, Supplier<OutputStream> out) throws IOException {
    Instant taken = place.take(actor);
    try {
      var archive = new Archive(out.get());
      for (PersonalData part : parts) {
        part.write(actor, archive);
      }
      String made = ProvinceTime.minute(clock.instant());
      archive.text("index.html", ExportIndex.html(actor.name(), made, archive.lines()));
      archive.finish();
    } finally {
      place.giveBack(actor, taken);
    }
  }
}
