//! A pool of any size, made of the machines that a server was recorded with.
//!
//! The recorded answer of `one.vmpool.infoextended` has 1,975 machines. A larger one repeats them, in their order and with everything they
//! have; only the number of a repeated machine is new. The same size always gives the same bytes.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

use memchr::memmem;
use opennebula_tests::recording;

/// The recorded answer.
const RECORDED: &str = "large/vmpool.infoextended";

// The document is escaped within the answer, and so are these.
const MACHINE: &str = "&lt;VM&gt;&lt;ID&gt;";
const AFTER_ID: &str = "&lt;/ID&gt;";
const AFTER_MACHINES: &str = "&lt;/VM_POOL&gt;";

/// The body of a recorded answer, by the name that the index of the recordings has for it.
pub fn recorded_answer(root: &Path, name: &str) -> Result<String, String> {
    let body = recording::response(&root.join("tests/recordings"), name).map_err(|error| error.to_string())?;
    String::from_utf8(body).map_err(|error| format!("{name}: {error}"))
}

/// The recorded answer, taken apart.
#[derive(Debug)]
pub struct Pool {
    /// What stands before the first machine.
    head: String,
    machines: Vec<Machine>,
    /// What stands after the last machine.
    tail: String,
    /// How much is added to the numbers with each repetition, so that none comes twice.
    step: u64,
}

#[derive(Debug)]
struct Machine {
    id: u64,
    /// All of it after its number.
    rest: String,
}

impl Pool {
    /// Reads the recorded answer; `root` is the root of the workspace.
    pub fn recorded(root: &Path) -> Result<Self, String> {
        let answer = recorded_answer(root, RECORDED)?;
        Self::of(&answer).ok_or_else(|| format!("{RECORDED}: not a pool of machines that each begin with their number"))
    }

    fn of(answer: &str) -> Option<Self> {
        let (head, rest) = answer.split_at(answer.find(MACHINE)?);
        let (machines, tail) = rest.split_at(rest.find(AFTER_MACHINES)?);
        let machine = |text: &str| {
            let (id, rest) = text.split_at(text.find(AFTER_ID)?);
            Some(Machine { id: id.parse().ok()?, rest: rest.to_owned() })
        };
        let machines: Vec<Machine> = machines.split(MACHINE).skip(1).map(machine).collect::<Option<_>>()?;
        let step = machines.iter().map(|machine| machine.id).max()? + 1;
        Some(Self { head: head.to_owned(), machines, tail: tail.to_owned(), step })
    }

    /// How many machines were recorded.
    pub fn recorded_size(&self) -> usize {
        self.machines.len()
    }

    /// The numbers of these machines, of the pool without end: the recorded ones come first, and then their repetitions.
    pub fn ids(&self, machines: Range<usize>) -> impl Iterator<Item = u64> {
        self.machines(machines).map(|(id, _)| id)
    }

    fn machines(&self, machines: Range<usize>) -> impl Iterator<Item = (u64, &Machine)> {
        let repetitions =
            (0..).flat_map(move |repetition| self.machines.iter().map(move |machine| (machine.id + repetition * self.step, machine)));
        repetitions.take(machines.end).skip(machines.start)
    }

    /// Writes an answer with these machines.
    pub fn write(&self, machines: Range<usize>, to: &mut impl Write) -> io::Result<()> {
        to.write_all(self.head.as_bytes())?;
        for (id, machine) in self.machines(machines) {
            write!(to, "{MACHINE}{id}{}", machine.rest)?;
        }
        to.write_all(self.tail.as_bytes())
    }

    /// The same in memory.
    pub fn answer(&self, machines: Range<usize>) -> Vec<u8> {
        let mut answer = Vec::new();
        // Nothing fails that writes to memory.
        let _ = self.write(machines, &mut answer);
        answer
    }

    /// The answer with all of so many machines, in a file of this folder. It is kept between runs.
    pub fn body(&self, folder: &Path, machines: usize) -> Result<PathBuf, String> {
        self.keep(folder.join(format!("vmpool-{machines}.xml")), 0..machines)
    }

    /// The same machines as answers of at most `size` of them each, as one who asks for pages gets them.
    pub fn pages(&self, folder: &Path, machines: usize, size: usize) -> Result<Vec<PathBuf>, String> {
        let folder = folder.join(format!("vmpool-{machines}-pages"));
        let page = |first: usize| self.keep(folder.join(format!("{first:06}.xml")), first..machines.min(first + size));
        (0..machines).step_by(size).map(page).collect()
    }

    /// Writes a file, unless it is there; its length tells whether all of it is.
    fn keep(&self, path: PathBuf, machines: Range<usize>) -> Result<PathBuf, String> {
        let failed = |error: io::Error| format!("{}: {error}", path.display());
        let mut length = Length(0);
        self.write(machines.clone(), &mut length).map_err(failed)?;
        if fs::metadata(&path).is_ok_and(|found| found.len() == length.0) {
            return Ok(path);
        }
        fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).map_err(failed)?;
        let mut file = BufWriter::new(File::create(&path).map_err(failed)?);
        self.write(machines, &mut file).and_then(|()| file.flush()).map_err(failed)?;
        Ok(path)
    }
}

/// Counts what is written.
struct Length(u64);

impl Write for Length {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The document within an answer, still escaped: what stands in its only string.
pub fn document(answer: &str) -> Result<&str, String> {
    let (open, close) = ("<string>", "</string>");
    let start = memmem::find(answer.as_bytes(), open.as_bytes()).map(|at| at + open.len());
    let end = memmem::rfind(answer.as_bytes(), close.as_bytes());
    start.zip(end).and_then(|(start, end)| answer.get(start..end)).ok_or_else(|| "there is no string in the answer".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &str = "<value><string>&lt;VM_POOL&gt;&lt;VM&gt;&lt;ID&gt;7&lt;/ID&gt;&lt;TEMPLATE&gt;&lt;DISK&gt;&lt;ID&gt;7&lt;/ID&gt;&lt;/DISK&gt;\
                          &lt;/TEMPLATE&gt;&lt;/VM&gt;&lt;VM&gt;&lt;ID&gt;3&lt;/ID&gt;&lt;/VM&gt;&lt;/VM_POOL&gt;</string></value>";

    #[test]
    fn as_many_as_were_recorded_are_the_recorded_answer() {
        let pool = Pool::of(ANSWER).unwrap();
        assert_eq!(pool.recorded_size(), 2);
        assert_eq!(String::from_utf8(pool.answer(0..2)).unwrap(), ANSWER);
    }

    #[test]
    fn more_repeat_them_with_numbers_of_their_own() {
        let pool = Pool::of(ANSWER).unwrap();
        let answer = String::from_utf8(pool.answer(0..5)).unwrap();
        let ids: Vec<u64> = answer.split(MACHINE).skip(1).map(|machine| machine.split_once(AFTER_ID).unwrap().0.parse().unwrap()).collect();
        assert_eq!(ids, [7, 3, 15, 11, 23]);
        assert!(pool.ids(0..5).eq(ids));
        assert_eq!(answer.matches("&lt;DISK&gt;&lt;ID&gt;7&lt;").count(), 3, "what a machine has keeps its numbers");
        assert_eq!(pool.answer(0..5), answer.into_bytes());
    }

    #[test]
    fn pages_have_the_same_machines() {
        let pool = Pool::of(ANSWER).unwrap();
        let machines = |range| {
            let answer = String::from_utf8(pool.answer(range)).unwrap();
            document(&answer).unwrap().strip_prefix("&lt;VM_POOL&gt;").unwrap().strip_suffix(AFTER_MACHINES).unwrap().to_owned()
        };
        assert_eq!(machines(0..2) + &machines(2..4) + &machines(4..5), machines(0..5));
    }

    #[test]
    fn files_are_kept_and_mended() {
        let folder = std::env::temp_dir().join(format!("opennebula-bench-{}", std::process::id()));
        let pool = Pool::of(ANSWER).unwrap();
        let path = pool.body(&folder, 3).unwrap();
        assert_eq!(fs::read(&path).unwrap(), pool.answer(0..3));
        fs::write(&path, "half").unwrap();
        assert_eq!(fs::read(pool.body(&folder, 3).unwrap()).unwrap(), pool.answer(0..3));
        assert_eq!(pool.pages(&folder, 3, 2).unwrap().len(), 2);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn the_recorded_answer_is_a_pool() {
        let pool = Pool::recorded(&opennebula_tests::workspace::root()).unwrap();
        assert_eq!(pool.recorded_size(), 1_975);
    }
}
