# Runs as the first process of new namespaces and makes the world of a sandbox: the system's programs, read-only,
# its own folder as /work, nothing else. Then gives up every right and runs what stands on standard input.
# Called in the sandbox's folder. Takes: processes, files open, bytes of a file, bytes of memory, seconds, bytes of /tmp.
set -eu
root=/tmp
mount -t tmpfs -o "size=1m,nr_inodes=200,mode=0755,nosuid,nodev" tmpfs $root
mkdir $root/usr $root/etc $root/proc $root/dev $root/tmp $root/work $root/old

# Not by its path: the user who runs this may not be able to follow that.
mount -c --bind . $root/work
mount -c -o remount,bind,nosuid,nodev $root/work

show() {
  mount --bind "$1" "$root$1"
  mount -o remount,bind,ro,nosuid,nodev "$root$1"
}

show /usr
for name in bin sbin lib lib32 lib64 libx32; do
  if [ -L /$name ]; then
    ln -s "$(readlink /$name)" $root/$name
  elif [ -d /$name ]; then
    mkdir $root/$name
    show /$name
  fi
done
if [ -d /etc/alternatives ]; then
  mkdir $root/etc/alternatives
  show /etc/alternatives
fi
if [ -e /etc/ld.so.cache ]; then
  : > $root/etc/ld.so.cache
  show /etc/ld.so.cache
fi
echo 'sandbox:x:0:0:sandbox:/work:/bin/sh' > $root/etc/passwd
echo 'sandbox:x:0:' > $root/etc/group
for name in null zero full random urandom; do
  : > $root/dev/$name
  mount --bind /dev/$name $root/dev/$name
done
ln -s /proc/self/fd $root/dev/fd
ln -s /tmp $root/dev/shm
mount -t proc -o nosuid,nodev,noexec proc $root/proc

cd $root
pivot_root . old
cd /
umount -l /old
rmdir /old
# No namespaces within: they would give rights back, and show more of the kernel.
echo 0 > /proc/sys/user/max_user_namespaces
mount -t tmpfs -o "size=$6,nr_inodes=1000,mode=1777,nosuid,nodev" tmpfs /tmp
mount -o remount,bind,ro /
cd /work

# The server ends it in time; the clock in here is for the day when the server itself is killed.
exec prlimit --nproc="$1" --nofile="$2" --fsize="$3" --data="$4" --core=0 --memlock=65536 --stack=8388608 --msgqueue=0 \
  setpriv --no-new-privs --bounding-set=-all --inh-caps=-all --ambient-caps=-all \
  --securebits=+noroot,+noroot_locked,+no_setuid_fixup,+no_setuid_fixup_locked,+keep_caps_locked \
  timeout -s KILL "$5" /bin/sh -s
